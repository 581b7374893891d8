import { Alert } from '@mui/material';
import { useFormState } from 'react-hook-form';

type Messages = Record<string, { message?: string } | undefined>;

const SHOWN = 8;

/** In a bulk deed's form: which of the items stand in the way and why, as the API named them (`households.3`). */
export function ItemFaults({ field, names }: { field: string; names: readonly string[] }) {
  const { errors } = useFormState();
  const faults = Object.entries((errors[field] ?? {}) as Messages).flatMap(([at, fault]) =>
    names[Number(at)] !== undefined && fault?.message ? [`${names[Number(at)]}：${fault.message}`] : [],
  );
  if (faults.length === 0) return null;
  return (
    <Alert severity="error" sx={{ mt: 1 }}>
      {faults.slice(0, SHOWN).map((fault) => (
        <div key={fault}>{fault}</div>
      ))}
      {faults.length > SHOWN && <div>…</div>}
    </Alert>
  );
}
