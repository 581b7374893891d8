import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import { useRoleName } from '../kernel/session/useRoleName';
import { useViewer } from '../kernel/session/viewer';
import type { Answered, Explained } from './Explanation';
import { useRightsWords } from './useRightsWords';

/** What would mend it, and the way there: only what the viewer may do is a link; the rest is said. */
export function Remedies({ question, explanation }: Answered & { explanation: Explained }) {
  const translate = useTranslate();
  const words = useRightsWords();
  const roleName = useRoleName();
  const grantable: readonly string[] = useViewer()?.grantableRoles ?? [];
  const { verdict, rolesThatMay } = explanation;
  const lacksPost = ['NO_POST', 'ROLE_LACKS', 'OUT_OF_REACH'].includes(verdict);
  const mine = rolesThatMay.filter((role) => grantable.includes(role));
  // The smallest role that suffices comes last in the table of roles.
  const role = mine.at(-1);
  const grant = `/posts/create?source=${encodeURIComponent(JSON.stringify({ accountId: question.accountId, role }))}`;
  const resource = words.resourceOf(question.subject);
  return (
    <Stack sx={{ mt: 1.5, gap: 1, alignItems: 'flex-start' }}>
      {lacksPost && (
        <Typography variant="body2">
          {translate('rights.rolesThatMay', { roles: rolesThatMay.map(roleName).join('、') })}
        </Typography>
      )}
      {lacksPost && role && (
        <LabelledButton label="rights.grant" variant="outlined" component={Link} to={grant} />
      )}
      {lacksPost && !role && <Typography variant="body2">{translate('rights.askAbove')}</Typography>}
      {verdict === 'ACCOUNT_DISABLED' && (
        <LabelledButton
          label="rights.toAccount"
          variant="outlined"
          component={Link}
          to={`/accounts/${question.accountId}/show`}
        />
      )}
      {['WRONG_STATE', 'GUARDED'].includes(verdict) && resource && (
        <LabelledButton
          label="rights.toRecord"
          variant="outlined"
          component={Link}
          to={`/${resource}/${question.id}/show`}
        />
      )}
    </Stack>
  );
}
