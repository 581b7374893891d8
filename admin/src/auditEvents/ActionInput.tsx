import { AutocompleteInput } from 'react-admin';
import { ACTIONS } from './actions';
import { useAuditWords } from './useAuditWords';

interface ActionInputProps {
  source: string;
  alwaysOn?: boolean;
}

/** Every action under the type it is done to: 作废 alone does not say of what. */
export function ActionInput({ source }: ActionInputProps) {
  const words = useAuditWords();
  const choices = Object.entries(ACTIONS).flatMap(([subject, actions]) =>
    actions.map((id) => ({ id, name: words.action(id), subject: words.subject(subject) })),
  );
  return (
    <AutocompleteInput
      source={source}
      choices={choices}
      groupBy={({ subject }) => String(subject)}
      translateChoice={false}
      sx={{ minWidth: 200 }}
    />
  );
}
