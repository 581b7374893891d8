import { Box, Card, CardActionArea, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import {
  RecordContextProvider,
  useCreatePath,
  useListContext,
  useResourceContext,
  useTranslate,
} from 'react-admin';
import type { RaRecord } from 'react-admin';
import { Link } from 'react-router-dom';

interface CardListProps<Row extends RaRecord> {
  title: (record: Row) => ReactNode;
  /** One line under the title. */
  line?: (record: Row) => ReactNode;
  /** At the right, short: a state, a date. */
  aside?: (record: Row) => ReactNode;
}

/** A list on a phone: one card a record, the whole card a link to its page. */
export function CardList<Row extends RaRecord>({ title, line, aside }: CardListProps<Row>) {
  const { data, isPending } = useListContext<Row>();
  const resource = useResourceContext() ?? '';
  const createPath = useCreatePath();
  const translate = useTranslate();
  if (isPending || !data) return null;
  if (data.length === 0) return <Typography sx={{ p: 3 }}>{translate('kernel.empty.filtered')}</Typography>;
  return (
    <Stack sx={{ gap: 1, p: { xs: 0.5, sm: 1 } }}>
      {data.map((record) => (
        <RecordContextProvider key={record.id} value={record}>
          <Card variant="outlined">
            <CardActionArea
              component={Link}
              to={createPath({ resource, type: 'show', id: record.id })}
              sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 2, py: 1.25, minHeight: 56 }}
            >
              <Box sx={{ flex: 1, minWidth: 0 }}>
                <Typography sx={{ fontWeight: 600 }}>{title(record)}</Typography>
                <Typography variant="body2" color="text.secondary" component="div">
                  {line?.(record)}
                </Typography>
              </Box>
              <Box sx={{ textAlign: 'right', typography: 'body2', flexShrink: 0 }}>{aside?.(record)}</Box>
            </CardActionArea>
          </Card>
        </RecordContextProvider>
      ))}
    </Stack>
  );
}
