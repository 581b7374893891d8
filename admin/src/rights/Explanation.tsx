import CheckCircleIcon from '@mui/icons-material/CheckCircleOutline';
import HighlightOffIcon from '@mui/icons-material/HighlightOff';
import { Alert, AlertTitle, Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ExplainAccessQuery } from '../kernel/gql/graphql';
import type { Question } from './ExplainInputs';
import { ExplainedPostLine } from './ExplainedPostLine';
import { Remedies } from './Remedies';
import { useRightsWords } from './useRightsWords';

export type Explained = NonNullable<ExplainAccessQuery['explainAccess']>;

export interface Answered {
  question: Question & { subject: string };
  explanation: Explained | null;
}

/** The verdict in a sentence, then what each post says, then what else stands against it, then what would mend it. */
export function Explanation({ question, explanation }: Answered) {
  const translate = useTranslate();
  const words = useRightsWords();
  if (!explanation)
    return (
      <Alert severity="info" role="status">
        {translate('rights.notFound')}
      </Alert>
    );
  const {
    allowed,
    sees,
    verdict,
    because,
    reach,
    placeName,
    posts,
    guards,
    byOtherPost,
    withheldBy,
    alsoOn,
  } = explanation;
  return (
    <Box role="status">
      <Alert
        severity={allowed ? 'success' : 'warning'}
        icon={allowed ? <CheckCircleIcon /> : <HighlightOffIcon />}
      >
        <AlertTitle>
          {translate(allowed ? 'rights.can' : 'rights.cannot', { action: words.action(question.action) })}
        </AlertTitle>
        {because ?? translate(`rights.verdicts.${verdict}`, { reach: reach.join(translate('rights.or')) })}
        {!allowed && !sees && question.action !== 'read' && (
          <Box sx={{ mt: 0.5 }}>{translate('rights.unseen')}</Box>
        )}
      </Alert>
      {placeName && (
        <Typography variant="body2" sx={{ mt: 1.5 }}>
          {translate('rights.recordAt', { place: placeName })}
        </Typography>
      )}
      {posts.length > 0 && (
        <Typography component="h3" sx={{ mt: 1.5, fontWeight: 600 }}>
          {translate('rights.byPost')}
        </Typography>
      )}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {posts.map((post) => (
          <ExplainedPostLine
            key={post.id}
            post={post}
            reach={reach}
            asksSecondFactor={withheldBy.includes(post.id)}
          />
        ))}
        {byOtherPost && (
          <Typography component="li" variant="body2" sx={{ py: 0.75 }}>
            {translate('rights.byOtherPost')}
          </Typography>
        )}
        {guards.map((guard) => (
          <Typography key={guard.because} component="li" variant="body2" sx={{ py: 0.75 }}>
            {translate(guard.holds ? 'rights.guardHolds' : 'rights.guardBroken', { because: guard.because })}
          </Typography>
        ))}
      </Box>
      {allowed && alsoOn.length > 0 && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {translate('rights.alsoOn', { subjects: alsoOn.map(words.subject).join('、') })}
        </Typography>
      )}
      {!allowed && <Remedies question={question} explanation={explanation} />}
    </Box>
  );
}
