import { useFieldValue } from 'react-admin';
import { useRoleName } from '../session/useRoleName';

/** A role by what it is called. */
export function RoleField({ source }: { source: string; label?: string }) {
  const role = useFieldValue<Record<string, string | null>>({ source, defaultValue: null });
  const roleName = useRoleName(role ? [role] : []);
  return <span>{role && roleName(role)}</span>;
}
