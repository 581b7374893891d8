import { Box, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import { useIsPhone } from '../kernel/layout/useIsPhone';
import { useRoleName } from '../kernel/session/useRoleName';
import { useRightsWords } from '../rights/useRightsWords';
import type { Preview } from './PreviewToolbar';

interface PreviewDialogProps {
  preview: Preview;
  onClose: () => void;
  onConfirm: () => void;
}

type Named = readonly { subject: string; action: string }[];

/** Who gains and who loses what, before it is saved. */
export function PreviewDialog({ preview, onClose, onConfirm }: PreviewDialogProps) {
  const translate = useTranslate();
  const roleName = useRoleName();
  const words = useRightsWords();
  const isPhone = useIsPhone();
  const inWords = (permissions: Named) =>
    permissions.map(({ subject, action }) => `${words.subject(subject)}·${words.action(action)}`).join('、');
  const { adds, removes, addsGives, removesGives, posts, accounts, changes } = preview;
  const added = [inWords(adds), addsGives.map(roleName).join('、')].filter(Boolean).join('、');
  const removed = [inWords(removes), removesGives.map(roleName).join('、')].filter(Boolean).join('、');
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      fullScreen={isPhone}
      aria-labelledby="role-preview"
    >
      <DialogTitle id="role-preview">{translate('resources.roles.preview.title')}</DialogTitle>
      <DialogContent>
        <Line label="adds" told={added} />
        <Line label="removes" told={removed} />
        <Typography sx={{ my: 1.5 }}>
          {accounts === 0
            ? translate('resources.roles.preview.nobody')
            : translate('resources.roles.preview.who', { posts, accounts })}
        </Typography>
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {changes.map(({ postId, accountName, placeName, gains, loses }) => (
            <Box component="li" key={postId} sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
              <Typography sx={{ fontWeight: 600 }}>{accountName}</Typography>
              <Typography variant="body2" color="text.secondary">
                {placeName}
              </Typography>
              <Line label="gains" told={inWords(gains)} />
              <Line label="loses" told={inWords(loses)} />
            </Box>
          ))}
        </Box>
        {changes.length >= MOST && (
          <Typography variant="body2">
            {translate('resources.roles.preview.more', { count: MOST })}
          </Typography>
        )}
      </DialogContent>
      <DialogActions>
        <LabelledButton label="ra.action.cancel" onClick={onClose} />
        <LabelledButton label="resources.roles.preview.confirm" variant="contained" onClick={onConfirm} />
      </DialogActions>
    </Dialog>
  );
}

/** As many as the API names. */
const MOST = 200;

function Line({ label, told }: { label: 'adds' | 'removes' | 'gains' | 'loses'; told: string }) {
  const translate = useTranslate();
  if (!told) return null;
  return (
    <Typography variant="body2">
      <Box component="span" sx={{ fontWeight: 600, mr: 1 }}>
        {translate(`resources.roles.preview.${label}`)}
      </Box>
      {told}
    </Typography>
  );
}
