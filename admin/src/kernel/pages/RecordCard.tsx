import { Box, Card, CardActionArea, Checkbox, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';
import { useCreatePath, useListContext, useRecordContext, useResourceContext } from 'react-admin';
import { Link } from 'react-router-dom';

interface RecordCardProps {
  title: ReactNode;
  line: ReactNode;
  aside: ReactNode;
  isSelectable: boolean;
}

/** The whole card is the way to the record. */
export function LinkCard(words: RecordCardProps) {
  const resource = useResourceContext() ?? '';
  const createPath = useCreatePath();
  const record = useRecordContext()!;
  return (
    <Card variant="outlined">
      <CardActionArea
        component={Link}
        data-record
        to={createPath({ resource, type: 'show', id: record.id })}
        sx={cardSx}
      >
        <CardWords {...words} />
      </CardActionArea>
    </Card>
  );
}

/** The whole card is a checkbox's label, for a thumb; a screen reader hears the title. */
export function ChoosableCard({ isSelectable, ...words }: RecordCardProps) {
  const record = useRecordContext()!;
  const { selectedIds, onToggleItem } = useListContext();
  const id = useId();
  const isChosen = selectedIds.includes(record.id);
  return (
    <Card variant="outlined" sx={{ borderColor: isChosen ? 'primary.main' : undefined }}>
      <Box component="label" sx={{ ...cardSx, pl: 0.5, cursor: isSelectable ? 'pointer' : 'default' }}>
        <Checkbox
          checked={isSelectable && isChosen}
          disabled={!isSelectable}
          onChange={() => onToggleItem(record.id)}
          slotProps={{ input: { 'aria-labelledby': id } }}
          sx={{ width: 44, height: 44 }}
        />
        <CardWords {...words} titleId={id} />
      </Box>
    </Card>
  );
}

const CardWords = ({
  title,
  line,
  aside,
  titleId,
}: Omit<RecordCardProps, 'isSelectable'> & { titleId?: string }) => (
  <>
    <Box sx={{ flex: 1, minWidth: 0 }}>
      <Typography id={titleId} sx={{ fontWeight: 600 }}>
        {title}
      </Typography>
      <Typography variant="body2" color="text.secondary" component="div">
        {line}
      </Typography>
    </Box>
    <Box sx={{ textAlign: 'right', typography: 'body2', flexShrink: 0 }}>{aside}</Box>
  </>
);

const cardSx = { display: 'flex', alignItems: 'center', gap: 1, px: 2, py: 1.25, minHeight: 56 } as const;
