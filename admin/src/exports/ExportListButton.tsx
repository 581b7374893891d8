import DownloadIcon from '@mui/icons-material/Download';
import { useState } from 'react';
import { useListContext, useRedirect, useTranslate } from 'react-admin';
import { DeedDialog } from '../kernel/deeds/DeedDialog';
import type { CreateExportInput } from '../kernel/gql/graphql';
import { listVariables } from '../kernel/dataProvider';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import { useNoun } from '../kernel/NounsContext';
import { offersDeed, useAbility } from '../kernel/session/ability';
import { useViewer } from '../kernel/session/viewer';
import { uuidv7 } from '../kernel/uuidv7';
import { CreateExportDocument } from './documents';
import { ExportInputs } from './ExportInputs';

/** Where a column's value stands in the list's document, and the key of its title. */
export type ExportColumns = Readonly<Record<string, string>>;

interface ExportListButtonProps {
  columns: ExportColumns;
  /** Only the records that are ticked, on whatever page they stand. */
  chosen?: boolean;
}

/** The list as it is shown, its filter and its order, written to a file by the server. Then it is followed on its own page. */
export function ExportListButton({ columns, chosen = false }: ExportListButtonProps) {
  const { resource, filterValues, sort, total, selectedIds } = useListContext();
  const { reads, ...noun } = useNoun(resource);
  const viewer = useViewer();
  const ability = useAbility();
  const translate = useTranslate();
  const redirect = useRedirect();
  const [start, setStart] = useState<CreateExportInput>();
  if (!viewer || !total || !offersDeed(ability, 'createExport')) return null;

  const asShown = (): CreateExportInput => {
    const params = { filter: filterValues, sort, pagination: { page: 1, perPage: 1 } };
    const { filter, orderBy } = listVariables({ reads, ...noun }, params);
    return {
      id: uuidv7(),
      query: reads.list.toString(),
      variables: { filter: chosen ? { id: { in: selectedIds } } : filter, orderBy },
      columns: Object.entries(columns).map(([path, label]) => ({ path, title: translate(label) })),
      reason: '',
    };
  };
  return (
    <>
      <LabelledButton
        label={chosen ? 'resources.exports.chosen' : 'deeds.createExport.label'}
        size={chosen ? 'medium' : 'small'}
        disabled={chosen && selectedIds.length === 0}
        startIcon={<DownloadIcon />}
        onClick={() => setStart(asShown())}
      />
      {start && (
        <DeedDialog
          deed="createExport"
          document={CreateExportDocument}
          start={start}
          onClose={() => setStart(undefined)}
          onDone={() => redirect('show', 'exports', start.id ?? undefined)}
        >
          <ExportInputs posts={viewer.posts} />
        </DeedDialog>
      )}
    </>
  );
}
