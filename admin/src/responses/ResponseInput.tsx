import { required, SelectInput } from 'react-admin';
import { useOpenResponses } from './useOpenResponses';

/** Which response a record belongs to. With one under way there is nothing to choose, and nothing is shown. */
export function ResponseInput({ source = 'responseId' }: { source?: string }) {
  const { open, choose } = useOpenResponses();
  if (open.length === 1) return null;
  return (
    <SelectInput
      source={source}
      label="resources.responses.name"
      choices={open}
      validate={required()}
      parse={(id: string) => {
        choose(id);
        return id;
      }}
    />
  );
}
