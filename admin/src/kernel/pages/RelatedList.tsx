import { Box, Card, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import {
  Pagination,
  ReferenceManyField,
  useGetResourceLabel,
  useListContext,
  useResourceContext,
  useTranslate,
  type SortPayload,
} from 'react-admin';
import { useIsPhone } from '../layout/useIsPhone';

interface RelatedListProps {
  reference: string;
  /** The filter value that holds this record's id. */
  target: string;
  sort: SortPayload;
  cards: ReactNode;
  table: ReactNode;
  /** Deeds of this record that add to the list. */
  deeds?: ReactNode;
}

/** On a record's page: what belongs to it, as cards on a phone and a table on a desk. */
export function RelatedList({ reference, target, sort, cards, table, deeds }: RelatedListProps) {
  const isPhone = useIsPhone();
  const labelOf = useGetResourceLabel();
  return (
    <Card component="section">
      <Stack
        direction="row"
        sx={{ alignItems: 'center', justifyContent: 'space-between', px: 2, minHeight: 56 }}
      >
        <Typography variant="h6" component="h2">
          {labelOf(reference, 2)}
        </Typography>
        <Box>{deeds}</Box>
      </Stack>
      <ReferenceManyField
        reference={reference}
        target={target}
        sort={sort}
        perPage={10}
        pagination={<Pagination rowsPerPageOptions={[]} />}
        empty={<NothingYet />}
      >
        {isPhone ? cards : table}
      </ReferenceManyField>
    </Card>
  );
}

function NothingYet() {
  const translate = useTranslate();
  const resource = useResourceContext();
  const { isPending } = useListContext();
  if (isPending) return null;
  return (
    <Typography color="text.secondary" sx={{ px: 2, pb: 2 }}>
      {translate(`resources.${resource}.empty.title`)}
    </Typography>
  );
}
