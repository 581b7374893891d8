import {
  Button,
  Chip,
  Dialog,
  DialogContent,
  DialogTitle,
  List,
  ListItem,
  ListItemText,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useNotify, useTranslate } from 'react-admin';
import { fetchGraphQL } from '../fetchGraphQL';
import { EndSessionDocument, OwnSessionsDocument } from './documents';

/** The devices signed in to one's own account; each can be signed out from here. */
export function SessionsDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const locale = useLocale();
  const notify = useNotify();
  const { data: sessions = [], refetch } = useQuery({
    queryKey: ['ownSessions'],
    queryFn: async () => (await fetchGraphQL(OwnSessionsDocument, {})).viewer?.sessions ?? [],
    gcTime: 0,
  });

  const end = async (id: string) => {
    try {
      await fetchGraphQL(EndSessionDocument, { input: { id } });
      notify('kernel.account.sessionEnded', { type: 'success' });
      await refetch();
    } catch (error) {
      notify(error instanceof Error ? error.message : 'ra.notification.http_error', { type: 'error' });
    }
  };

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm">
      <DialogTitle>{translate('kernel.account.sessions')}</DialogTitle>
      <DialogContent>
        <List dense disablePadding>
          {sessions.map(({ id, current, lastSeenAt, address, userAgent }) => (
            <ListItem key={id} disableGutters divider sx={{ gap: 1 }}>
              <ListItemText
                primary={[address, userAgent].filter(Boolean).join(' · ')}
                secondary={translate('kernel.account.sessionSeen', {
                  at: new Date(lastSeenAt).toLocaleString(locale),
                })}
              />
              {current ? (
                <Chip size="small" label={translate('kernel.account.sessionCurrent')} />
              ) : (
                <Button onClick={() => void end(id)} sx={{ flexShrink: 0 }}>
                  {translate('kernel.account.sessionEnd')}
                </Button>
              )}
            </ListItem>
          ))}
        </List>
      </DialogContent>
    </Dialog>
  );
}
