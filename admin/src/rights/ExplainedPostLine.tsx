import { Box, Link as MuiLink, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Explained } from './Explanation';

interface ExplainedPostLineProps {
  post: Explained['posts'][number];
  reach: string[];
}

/** One post: what it is, where, and what it says to the deed. */
export function ExplainedPostLine({ post, reach }: ExplainedPostLineProps) {
  const translate = useTranslate();
  const { role, title, placeName, startsOn, endsOn, verdict } = post;
  const office = [translate(`enums.RoleName.${role}`), title].filter(Boolean).join(' · ');
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
          ...{ day: verdict === 'NOT_BEGUN' ? startsOn : endsOn, role: translate(`enums.RoleName.${role}`) },
          reach: reach.join(translate('rights.or')),
        })}
      </Typography>
    </Box>
  );
}
