import { SelectInput } from 'react-admin';
import { useWatch } from 'react-hook-form';

const ANYBODY = ['none', 'some'];

/** Assigned or not; somebody's own, where one came from their name. */
export function WorkerFilterInput({ source }: { source: string; alwaysOn?: boolean }) {
  const chosen = useWatch<Record<string, string | undefined>>({ name: source });
  const ids = chosen && !ANYBODY.includes(chosen) ? [...ANYBODY, chosen] : ANYBODY;
  return (
    <SelectInput
      source={source}
      choices={ids.map((id) => ({
        id,
        name: `resources.households.assigned.${ANYBODY.includes(id) ? id : 'one'}`,
      }))}
    />
  );
}
