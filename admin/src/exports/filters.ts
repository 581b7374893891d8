import type { ExportFilter, ExportStatus } from '../kernel/gql/graphql';
import { eq } from '../kernel/operators';

export interface ExportFilterValues {
  status?: ExportStatus;
}

export const toExportFilter = ({ status }: ExportFilterValues): ExportFilter => ({ status: eq(status) });
