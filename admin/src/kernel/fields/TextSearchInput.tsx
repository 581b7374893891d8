import { SearchInput, useResourceContext, useTranslate } from 'react-admin';

interface TextSearchInputProps {
  source: string;
  alwaysOn?: boolean;
}

/** The search box of a list; it says which field it searches. */
export function TextSearchInput({ source }: TextSearchInputProps) {
  const translate = useTranslate();
  const resource = useResourceContext();
  const field = translate(`resources.${resource}.fields.${source}`);
  return (
    <SearchInput source={source} placeholder={field} slotProps={{ htmlInput: { 'aria-label': field } }} />
  );
}
