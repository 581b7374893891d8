import { Box, Link as MuiLink, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Explained } from './Explanation';
import { useRoleName } from '../kernel/session/useRoleName';

interface ExplainedPostLineProps {
  post: Explained['posts'][number];
  reach: string[];
  /** Its role must have a second factor, which the account lacks. */
  asksSecondFactor: boolean;
}

/** One post: what it is, where, and what it says to the deed. */
export function ExplainedPostLine({ post, reach, asksSecondFactor }: ExplainedPostLineProps) {
  const translate = useTranslate();
  const roleName = useRoleName();
  const { role, title, placeName, startsOn, endsOn, verdict } = post;
  const office = [roleName(role), title].filter(Boolean).join(' · ');
  return (
    <Box component="li" sx={{ py: 0.75, borderBottom: 1, borderColor: 'divider' }}>
      <MuiLink component={Link} to={`/posts/${post.id}/show`}>
        {office}
      </MuiLink>
      <Typography variant="body2" color="text.secondary">
        {[placeName, endsOn ? translate('rights.until', { day: endsOn }) : translate('rights.noEnd')]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      <Typography variant="body2" color={verdict === 'ALLOWS' ? 'success.main' : 'warning.main'}>
        {translate(`rights.postVerdicts.${verdict}`, {
          ...{ day: verdict === 'NOT_BEGUN' ? startsOn : endsOn, role: roleName(role) },
          reach: reach.join(translate('rights.or')),
        })}
        {asksSecondFactor && ` · ${translate('rights.asksSecondFactor')}`}
      </Typography>
    </Box>
  );
}
