import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { AreaChangePreviewFactsFragment } from '../kernel/gql/graphql';

/** What goes to each of the new areas of a split. */
export function PartsOfSplit({ parts }: { parts: AreaChangePreviewFactsFragment['splitParts'] }) {
  const translate = useTranslate();
  return parts.map(({ area, ...counts }) => (
    <Typography key={area.id} variant="body2">
      {translate('resources.areas.change.part.gets', { name: area.name, ...counts })}
    </Typography>
  ));
}
