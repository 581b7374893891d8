import { createContext } from 'react';

/** A column as react-admin knows it: by its source, or by its label where it has none. */
export interface ListColumn {
  key: string;
  source?: string;
  label?: string;
}

export interface TableColumns {
  columns: readonly ListColumn[];
  /** Those that are hidden until somebody asks for them. */
  hiddenAtFirst: readonly string[];
}

interface Columns extends TableColumns {
  setColumns: (columns: TableColumns) => void;
}

export const NO_COLUMNS: TableColumns = { columns: [], hiddenAtFirst: [] };

/** The table tells its page which columns it has, for the button that stands above it. */
export const ColumnsContext = createContext<Columns>({ ...NO_COLUMNS, setColumns: () => undefined });
