import { Link as MuiLink } from '@mui/material';
import type { ReactNode } from 'react';
import { useCreatePath, useRecordContext, useResourceContext } from 'react-admin';
import { Link } from 'react-router-dom';

/** In a table's first column: the way to the record's page for the keyboard and for a screen reader; a click may hit the whole row. */
export function RowLink({ children }: { children: ReactNode }) {
  const record = useRecordContext();
  const resource = useResourceContext() ?? '';
  const createPath = useCreatePath();
  if (!record) return null;
  return (
    <MuiLink
      component={Link}
      to={createPath({ resource, type: 'show', id: record.id })}
      data-record
      color="inherit"
      underline="hover"
      onClick={(event) => event.stopPropagation()} // the row would go there a second time
      sx={{ display: 'inline-block', py: 0.5 }}
    >
      {children}
    </MuiLink>
  );
}
