import { Link, useCreatePath, useFieldValue, useTranslate } from 'react-admin';

interface Origin {
  id: string;
  fileName: string;
}

/** On a record: the file it came with. */
export function ImportLink({ source }: { source: string }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const origin = useFieldValue<Record<string, Origin | null | undefined>>({ source });
  if (!origin) return <span>{translate('kernel.none')}</span>;
  return <Link to={createPath({ resource: 'imports', type: 'show', id: origin.id })}>{origin.fileName}</Link>;
}
