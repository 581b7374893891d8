import {
  Box,
  MenuItem,
  Stack,
  TablePagination,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { fetchGraphQL } from '../kernel/fetchGraphQL';
import { Doubtful, ImportFindingKind, type ImportFactsFragment } from '../kernel/gql/graphql';
import { ImportFindingsDocument } from './documents';
import { ImportFindingsTable } from './ImportFindingsTable';
import { SaveFileButton } from './SaveFileButton';

const PER_PAGE = 25;

export interface Choice {
  doubtful: Doubtful;
  /** With these the opposite happens. */
  exceptRows: number[];
}

interface ImportFindingsProps {
  record: ImportFactsFragment;
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

/** What was found, row by row; of what may be there already it is said here whether it is imported. */
export function ImportFindings({ record, choice, onChoose }: ImportFindingsProps) {
  const { id, status, columns, counts, viewerCan } = record;
  const translate = useTranslate();
  const [kind, setKind] = useState<ImportFindingKind | ''>('');
  const [page, setPage] = useState(0);
  const { data } = useQuery({
    queryKey: ['imports', id, 'findings', status, kind, page],
    queryFn: () =>
      fetchGraphQL(ImportFindingsDocument, {
        filter: { import: { eq: id }, ...(kind && { kind: { eq: kind } }) },
        first: PER_PAGE,
        offset: page * PER_PAGE,
      }),
    placeholderData: keepPreviousData,
  });
  const isChoosing = status === 'CHECKED' && counts.doubtful > 0 && viewerCan.includes('startImport');
  return (
    <Stack sx={{ gap: 1 }}>
      <Stack
        direction={{ xs: 'column', sm: 'row' }}
        sx={{ gap: 2, alignItems: { sm: 'center' }, flexWrap: 'wrap' }}
      >
        <Typography variant="subtitle1" component="h3">
          {translate('resources.imports.findings.title')}
        </Typography>
        <TextField
          select
          size="small"
          margin="none"
          hiddenLabel
          fullWidth={false}
          sx={{ width: 180 }}
          value={kind}
          onChange={({ target }) => {
            setKind(target.value as ImportFindingKind | '');
            setPage(0);
          }}
          slotProps={{
            select: {
              displayEmpty: true,
              SelectDisplayProps: { 'aria-label': translate('resources.imports.findings.title') },
            },
          }}
        >
          <MenuItem value="">{translate('resources.imports.findings.all')}</MenuItem>
          {Object.values(ImportFindingKind).map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`enums.ImportFindingKind.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        {viewerCan.includes('openImport') && (
          <SaveFileButton path={`${id}/faults`} label={translate('resources.imports.findings.download')} />
        )}
        {isChoosing && (
          <Stack direction="row" sx={{ alignItems: 'center', gap: 1 }}>
            <Typography variant="body2">{translate('resources.imports.findings.doubtful')}</Typography>
            <ToggleButtonGroup
              exclusive
              value={choice.exceptRows.length > 0 ? null : choice.doubtful}
              aria-label={translate('resources.imports.fields.doubtful')}
              onChange={(_, doubtful: Doubtful | null) => doubtful && onChoose({ doubtful, exceptRows: [] })}
            >
              {Object.values(Doubtful).map((one) => (
                <ToggleButton key={one} value={one} sx={{ minHeight: 44, px: 2, py: 0.5 }}>
                  {translate(`resources.imports.findings.${one}`)}
                </ToggleButton>
              ))}
            </ToggleButtonGroup>
          </Stack>
        )}
      </Stack>
      {viewerCan.includes('openImport') && (
        <Typography variant="body2" color="text.secondary">
          {translate('resources.imports.findings.downloadHelp')}
        </Typography>
      )}
      <Box>
        <ImportFindingsTable
          findings={data?.list.nodes ?? []}
          columns={columns}
          choice={isChoosing ? choice : null}
          onChoose={onChoose}
        />
        <TablePagination
          component="div"
          count={data?.list.totalCount ?? 0}
          page={page}
          rowsPerPage={PER_PAGE}
          rowsPerPageOptions={[]}
          labelDisplayedRows={({ from, to, count }) =>
            translate('ra.navigation.page_range_info', { offsetBegin: from, offsetEnd: to, total: count })
          }
          onPageChange={(_, next) => setPage(next)}
        />
      </Box>
    </Stack>
  );
}
