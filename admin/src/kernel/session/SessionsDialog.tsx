import { Chip, List, ListItem, ListItemText } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useNotify, useTranslate } from 'react-admin';
import { messageOf } from '../apiError';
import { chinaTime } from '../chinaTime';
import { fetchGraphQL } from '../fetchGraphQL';
import { ClosableDialog } from '../layout/ClosableDialog';
import { LabelledButton } from '../layout/LabelledButton';
import { deviceOf } from './deviceOf';
import { EndSessionDocument, OwnSessionsDocument } from './documents';

/** The devices signed in to one's own account, this one first; each of the others, or all of them, can be signed out here. */
export default function SessionsDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const locale = useLocale();
  const notify = useNotify();
  const {
    data: sessions = [],
    refetch,
    isPending,
  } = useQuery({
    queryKey: ['ownSessions'],
    queryFn: async () => (await fetchGraphQL(OwnSessionsDocument, {})).viewer?.sessions ?? [],
    gcTime: 0,
  });
  const others = sessions.filter(({ current }) => !current);
  const listed = [...sessions.filter(({ current }) => current), ...others];

  const end = async (ids: string[], done: string) => {
    try {
      for (const id of ids) await fetchGraphQL(EndSessionDocument, { input: { id } });
      notify(done, { type: 'success' });
    } catch (error) {
      notify(messageOf(error), { type: 'error' });
    } finally {
      await refetch(); // some may be over even where one was refused
    }
  };
  const nameOf = (userAgent: string | null | undefined) => {
    const device = deviceOf(userAgent);
    if (!device) return translate('kernel.account.unknownDevice');
    const browser = device.browser ?? translate('kernel.account.otherBrowser');
    return translate('kernel.account.sessionDevice', { ...device, browser });
  };
  const lineOf = (lastSeenAt: string, address: string | null | undefined) =>
    [
      translate('kernel.account.sessionSeen', {
        at: chinaTime(lastSeenAt, locale, { dateStyle: 'medium', timeStyle: 'short' }),
      }),
      address && translate('kernel.account.sessionFrom', { address }),
    ]
      .filter(Boolean)
      .join(' · ');

  return (
    <ClosableDialog
      title={translate('kernel.account.sessions')}
      maxWidth="sm"
      onClose={onClose}
      actions={
        others.length > 0 && (
          <LabelledButton
            label="kernel.account.sessionsEndOthers"
            color="error"
            onClick={() =>
              void end(
                others.map(({ id }) => id),
                'kernel.account.sessionsEnded',
              )
            }
          />
        )
      }
    >
      <List disablePadding>
        {listed.map(({ id, current, lastSeenAt, address, userAgent }) => (
          <ListItem key={id} disableGutters divider sx={{ gap: 1 }}>
            <ListItemText primary={nameOf(userAgent)} secondary={lineOf(lastSeenAt, address)} />
            {current ? (
              <Chip size="small" color="primary" label={translate('kernel.account.sessionCurrent')} />
            ) : (
              <LabelledButton
                label="kernel.account.sessionEnd"
                onClick={() => void end([id], 'kernel.account.sessionEnded')}
                sx={{ flexShrink: 0 }}
              />
            )}
          </ListItem>
        ))}
      </List>
      {!isPending && others.length === 0 && (
        <ListItemText secondary={translate('kernel.account.sessionsOnly')} />
      )}
    </ClosableDialog>
  );
}
