import ImportIcon from '@mui/icons-material/UploadFile';
import { useCanAccess, useCreatePath } from 'react-admin';
import { Link } from 'react-router-dom';
import type { ImportKind } from '../kernel/gql/graphql';
import { LabelledButton } from '../kernel/layout/LabelledButton';

interface ImportButtonProps {
  /** What is chosen at first. */
  kind?: ImportKind;
  /** What whoever imports it has to be able to create, beside imports. */
  creates?: string;
}

/** In the toolbar of a list that an import can fill, and on its page while it is empty. */
export function ImportButton({ kind, creates = 'imports' }: ImportButtonProps) {
  const { canAccess } = useCanAccess({ resource: 'imports', action: 'create' });
  const { canAccess: canCreate } = useCanAccess({ resource: creates, action: 'create' });
  const createPath = useCreatePath();
  if (!canAccess || !canCreate) return null;
  return (
    <LabelledButton
      label="deeds.createImport.label"
      size="small"
      startIcon={<ImportIcon />}
      component={Link}
      to={`${createPath({ resource: 'imports', type: 'create' })}${kind ? `?kind=${kind}` : ''}`}
    />
  );
}
