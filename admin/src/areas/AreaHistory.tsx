import { Box, Card, CardContent, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useRecordContext, useTranslate } from 'react-admin';
import { fetchGraphQL } from '../kernel/fetchGraphQL';
import type { AreaFactsFragment, AreaHistoryQuery } from '../kernel/gql/graphql';
import { AreaHistoryDocument } from './changeDocuments';

type Term = NonNullable<AreaHistoryQuery['area']>['history']['nodes'][number];

/** What the area has been, the newest first: each stretch with what it began with. */
export function AreaHistory() {
  const translate = useTranslate();
  const area = useRecordContext<AreaFactsFragment>();
  const { data: terms = [] } = useQuery({
    queryKey: ['areas', 'history', area?.id, area?.version],
    queryFn: async () =>
      (await fetchGraphQL(AreaHistoryDocument, { id: area!.id })).area?.history.nodes ?? [],
    enabled: area !== undefined,
  });
  if (terms.length === 0) return null;
  return (
    <Card component="section" aria-label={translate('resources.areas.history.title')}>
      <CardContent>
        <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
          {translate('resources.areas.history.title')}
        </Typography>
        <Box
          component="ol"
          sx={{ listStyle: 'none', m: 0, p: 0, pl: 2, borderLeft: 2, borderColor: 'divider' }}
        >
          {terms.map((term, at) => (
            <TermOfArea key={term.id} term={term} before={terms[at + 1]} />
          ))}
        </Box>
      </CardContent>
    </Card>
  );
}

function TermOfArea({ term, before }: { term: Term; before?: Term }) {
  const translate = useTranslate();
  const place = ({ lineage }: Term) => lineage.map(({ name }) => name).join(' ');
  const changes = [
    before && before.name !== term.name && `${before.name} → ${term.name}`,
    before && place(before) !== place(term) && `${place(before)} → ${place(term)}`,
    before &&
      before.kind !== term.kind &&
      `${translate(`enums.AreaKind.${before.kind}`)} → ${translate(`enums.AreaKind.${term.kind}`)}`,
    before &&
      before.officialCode !== term.officialCode &&
      `${before.officialCode ?? '–'} → ${term.officialCode ?? '–'}`,
    term.others.length > 0 && term.others.map(({ name }) => name).join('、'),
    !before && [place(term), term.name].join(' '),
  ].filter(Boolean);
  return (
    <Box
      component="li"
      sx={{
        position: 'relative',
        py: 0.75,
        '&::before': {
          content: '""',
          position: 'absolute',
          left: -22,
          top: 14,
          width: 10,
          height: 10,
          borderRadius: '50%',
          bgcolor: term.until ? 'text.disabled' : 'primary.main',
        },
      }}
    >
      <Typography
        variant="body2"
        component="time"
        dateTime={term.since}
        color="text.secondary"
        sx={{ mr: 1 }}
      >
        {term.since}
      </Typography>
      <Typography variant="body2" component="span" sx={{ fontWeight: 600 }}>
        {translate(`enums.AreaTermCause.${term.cause}`)}
      </Typography>
      {changes.map((text) => (
        <Typography key={String(text)} variant="body2" color="text.secondary">
          {text}
        </Typography>
      ))}
    </Box>
  );
}
