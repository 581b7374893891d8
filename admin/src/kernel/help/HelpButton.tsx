import HelpIcon from '@mui/icons-material/HelpOutline';
import { IconButton, Tooltip } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { useResourceContext, useTranslate } from 'react-admin';
import { useNoun } from '../NounsContext';

const HelpDialog = lazy(() => import('./HelpDialog'));

/** What the fields of this page mean: the domain's dictionary, as the API's schema tells it. */
export function HelpButton() {
  const translate = useTranslate();
  const resource = useResourceContext();
  const { help } = useNoun(resource);
  const [isOpen, setOpen] = useState(false);
  if (!help || !resource) return null;
  return (
    <>
      <Tooltip title={translate('kernel.help.open')}>
        <IconButton
          aria-label={translate('kernel.help.open')}
          aria-haspopup="dialog"
          data-tour="help"
          onClick={() => setOpen(true)}
          sx={{ flexGrow: '0 !important' }}
        >
          <HelpIcon />
        </IconButton>
      </Tooltip>
      <Suspense>{isOpen && <HelpDialog resource={resource} onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
