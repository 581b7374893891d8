import { Children, isValidElement, useContext, useEffect, type ReactNode } from 'react';
import {
  BulkActionsToolbar,
  DataTable,
  useResourceContext,
  type DataTableProps,
  type RaRecord,
} from 'react-admin';
import { useViewer } from '../session/viewer';
import { ColumnsContext, type ListColumn, type TableColumns } from './ColumnsContext';
import { ownKey } from './useOwnStore';

/** Where a table keeps the columns somebody has hidden: of each list and account. */
export const useColumnsKey = (): string => {
  const resource = useResourceContext() ?? '';
  return ownKey(`columns.${resource}`, useViewer()?.account.id);
};

interface ListTableProps<Row extends RaRecord> extends DataTableProps<Row> {
  /** What can be done with the rows that are ticked: only those that are, never all that the filter finds. */
  bulk?: ReactNode;
}

/**
 * A list's table on its page: like DataTable, and its columns can be chosen. The first one always stays, since it is the way to the
 * record. The columns are what the list says, in that order; whoever comes back finds those they left.
 */
export function ListTable<Row extends RaRecord = RaRecord>({ bulk, ...props }: ListTableProps<Row>) {
  const storeKey = useColumnsKey();
  const { setColumns } = useContext(ColumnsContext);
  const table: TableColumns = {
    columns: columnsOf(props.children),
    hiddenAtFirst: props.hiddenColumns ?? [],
  };
  const told = JSON.stringify(table);
  useEffect(() => setColumns(JSON.parse(told) as TableColumns), [told, setColumns]);
  return (
    <DataTable<Row>
      bulkActionButtons={bulk || false}
      bulkActionsToolbar={
        bulk ? <BulkActionsToolbar selectAllButton={false}>{bulk}</BulkActionsToolbar> : undefined
      }
      {...props}
      storeKey={storeKey}
    />
  );
}

const columnsOf = (children: ReactNode): ListColumn[] =>
  Children.toArray(children).flatMap((child) => {
    if (!isValidElement<{ source?: string; label?: unknown }>(child)) return [];
    const { source, label } = child.props;
    const key = source ?? (typeof label === 'string' ? label : undefined);
    return key ? [{ key, source, label: typeof label === 'string' ? label : undefined }] : [];
  });
