import { FormControlLabel, Stack, Switch, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { RecordContextProvider, useListContext, useTranslate } from 'react-admin';
import type { RaRecord } from 'react-admin';
import { ChosenBar } from './ChosenBar';
import { ChoosableCard, LinkCard } from './RecordCard';

interface CardListProps<Row extends RaRecord> {
  title: (record: Row) => ReactNode;
  /** One line under the title. */
  line?: (record: Row) => ReactNode;
  /** At the right, short: a state, a date. */
  aside?: (record: Row) => ReactNode;
  /** What can be done with several at once; with it there is a switch to choose them. */
  bulk?: ReactNode;
  isSelectable?: (record: Row) => boolean;
}

/** A list on a phone: one card a record, the whole card a link to its page; while one chooses, a checkbox. */
export function CardList<Row extends RaRecord>({
  title,
  line,
  aside,
  bulk,
  isSelectable,
}: CardListProps<Row>) {
  const { data, isPending, selectedIds, onUnselectItems } = useListContext<Row>();
  const translate = useTranslate();
  // Whoever comes back finds what they had chosen.
  const [switchedOn, switchOn] = useState(selectedIds.length > 0);
  if (isPending || !data) return null;
  if (data.length === 0) return <Typography sx={{ p: 3 }}>{translate('kernel.empty.filtered')}</Typography>;
  const isChoosing = Boolean(bulk) && switchedOn;
  const Card = isChoosing ? ChoosableCard : LinkCard;
  return (
    <Stack sx={{ gap: 1, p: { xs: 0.5, sm: 1 } }}>
      {bulk && (
        <FormControlLabel
          control={<Switch checked={isChoosing} />}
          label={translate('kernel.choose')}
          labelPlacement="start"
          onChange={(_, checked) => {
            switchOn(checked);
            if (!checked) onUnselectItems();
          }}
          sx={{ alignSelf: 'flex-end', minHeight: 44, mr: 0.5 }}
        />
      )}
      {data.map((record) => (
        <RecordContextProvider key={record.id} value={record}>
          <Card
            title={title(record)}
            line={line?.(record)}
            aside={aside?.(record)}
            isSelectable={isSelectable?.(record) ?? true}
          />
        </RecordContextProvider>
      ))}
      {isChoosing && <ChosenBar>{bulk}</ChosenBar>}
    </Stack>
  );
}
