import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ImportFactsFragment } from '../kernel/gql/graphql';
import { Loading } from '../kernel/layout/Loading';

/** How far a check or a run has come. */
export function ImportProgress({ record: { status, done, rows } }: { record: ImportFactsFragment }) {
  const translate = useTranslate();
  const isCounted = status !== 'UNDOING' && rows > 0;
  const told = translate(`resources.imports.progress.${status}`, { done, rows });
  return (
    <Stack role="status" sx={{ gap: 1 }}>
      <Typography>{told}</Typography>
      <Loading
        label={told}
        sx={{ height: 10, borderRadius: 5 }}
        {...(isCounted && { variant: 'determinate', value: (100 * done) / rows })}
      />
      <Typography variant="body2" color="text.secondary">
        {translate('resources.imports.progress.leave')}
      </Typography>
    </Stack>
  );
}
