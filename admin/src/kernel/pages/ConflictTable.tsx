import { Radio, Stack, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { LabelledButton } from '../layout/LabelledButton';
import { useNoun } from '../NounsContext';
import type { Dispute } from './conflict';

interface ConflictTableProps {
  resource: string;
  disputes: Dispute[];
  /** The fields where mine is kept. */
  kept: ReadonlySet<string>;
  onChange: (kept: ReadonlySet<string>) => void;
}

export function ConflictTable({ resource, disputes, kept, onChange }: ConflictTableProps) {
  const translate = useTranslate();
  const enums = useNoun(resource).enums ?? {};
  const inWords = (field: string, value: unknown): string => {
    if (value === null || value === undefined || value === '') return translate('kernel.none');
    if (Array.isArray(value))
      return value.map((one) => inWords(field, one)).join('、') || translate('kernel.none');
    return enums[field] ? translate(`enums.${enums[field]}.${String(value)}`) : String(value);
  };
  const choose = (field: string, mine: boolean) => {
    const next = new Set(kept);
    if (mine) next.add(field);
    else next.delete(field);
    onChange(next);
  };

  return (
    <>
      <Stack direction="row" sx={{ gap: 1, mb: 1 }}>
        <LabelledButton
          label="kernel.conflict.keepMine"
          onClick={() => onChange(new Set(disputes.map(({ field }) => field)))}
        />
        <LabelledButton label="kernel.conflict.takeTheirs" onClick={() => onChange(new Set())} />
      </Stack>
      <Table size="small" sx={{ tableLayout: 'fixed' }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: '26%' }} />
            <TableCell>{translate('kernel.conflict.mine')}</TableCell>
            <TableCell>{translate('kernel.conflict.theirs')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {disputes.map(({ field, mine, theirs }) => (
            <TableRow key={field}>
              <TableCell component="th">{translate(`resources.${resource}.fields.${field}`)}</TableCell>
              {([true, false] as const).map((isMine) => (
                <TableCell key={String(isMine)}>
                  <label style={{ display: 'flex', alignItems: 'center' }}>
                    <Radio
                      name={field}
                      checked={kept.has(field) === isMine}
                      onChange={() => choose(field, isMine)}
                    />
                    <Typography variant="body2">{inWords(field, isMine ? mine : theirs)}</Typography>
                  </label>
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  );
}
