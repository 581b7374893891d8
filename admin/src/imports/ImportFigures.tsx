import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ImportFactsFragment } from '../kernel/gql/graphql';

type Counts = ImportFactsFragment['counts'];
/** A count, and what it is called. */
type Figure = readonly [count: Exclude<keyof Counts, '__typename'>, word: string];

const OF_REGISTER: readonly Figure[] = (
  ['people', 'households', 'registered', 'doubtful', 'faulty'] as const
).map((count) => [count, count]);
const OF_ACCOUNTS: readonly Figure[] = [
  ['accounts', 'accounts'],
  ['posts', 'posts'],
  ['registered', 'held'],
  ['doubtful', 'otherPerson'],
  ['faulty', 'faulty'],
];

export function ImportFigures({ kind, counts }: Pick<ImportFactsFragment, 'kind' | 'counts'>) {
  const translate = useTranslate();
  return (
    <Box component="dl" sx={{ m: 0, display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1 }}>
      {(kind === 'ACCOUNTS' ? OF_ACCOUNTS : OF_REGISTER).map(([figure, word]) => (
        <Box key={figure} sx={{ display: 'flex', flexDirection: 'column-reverse' }}>
          <Typography component="dt" variant="body2" color="text.secondary">
            {translate(`resources.imports.result.${word}`)}
          </Typography>
          <Typography
            component="dd"
            variant="h5"
            sx={{ m: 0, fontVariantNumeric: 'tabular-nums' }}
            color={figure === 'faulty' && counts[figure] > 0 ? 'error' : undefined}
          >
            {counts[figure].toLocaleString()}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
