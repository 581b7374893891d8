import { SelectInput } from 'react-admin';
import type { VisitedIn } from '../kernel/gql/graphql';
import { useOpenResponses } from '../responses/useOpenResponses';

const CHOICES = ['true', 'false'].map((id) => ({ id, name: `resources.households.visited.${id}` }));

interface VisitedInInputProps {
  source: string;
  alwaysOn?: boolean;
}

/** Visited or not in the response this device works on: the filter carries both. */
export function VisitedInInput({ source }: VisitedInInputProps) {
  const { current } = useOpenResponses();
  if (!current) return null;
  return (
    <SelectInput
      source={source}
      choices={CHOICES}
      format={(value?: VisitedIn) => (value ? String(value.visited) : '')}
      parse={(choice: string): VisitedIn | undefined =>
        choice ? { responseId: current.id, visited: choice === 'true' } : undefined
      }
    />
  );
}
