import { SelectInput } from 'react-admin';
import { ACTIONS } from './actions';
import { useAuditWords } from './useAuditWords';

interface SubjectInputProps {
  source: string;
  alwaysOn?: boolean;
}

export function SubjectInput({ source }: SubjectInputProps) {
  const words = useAuditWords();
  const choices = Object.keys(ACTIONS).map((id) => ({ id, name: words.subject(id) }));
  return <SelectInput source={source} choices={choices} translateChoice={false} />;
}
