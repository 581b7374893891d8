import KeyIcon from '@mui/icons-material/Key';
import { Alert, Button } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ImportFactsFragment } from '../kernel/gql/graphql';
import { isViewing } from '../kernel/session/viewToken';

const FirstPasswordsDialog = lazy(() => import('./FirstPasswordsDialog'));

/** Where new accounts wait for their first passwords to be handed out: once, by whoever imported. */
export function FirstPasswords({ record }: { record: ImportFactsFragment }) {
  const { id, fileName, firstPasswords, viewerCan } = record;
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const word = (key: string, values = {}) => translate(`resources.imports.passwords.${key}`, values);
  return (
    <>
      {viewerCan.includes('takeFirstPasswords') && (
        <Alert
          severity="warning"
          icon={<KeyIcon />}
          sx={{ flexWrap: { xs: 'wrap', sm: 'nowrap' } }}
          action={
            <Button
              variant="contained"
              disabled={isViewing()}
              onClick={() => setOpen(true)}
              sx={{ minHeight: 44, whiteSpace: 'nowrap' }}
            >
              {translate('deeds.takeFirstPasswords.label')}
            </Button>
          }
        >
          {word('wait', { count: firstPasswords, smart_count: firstPasswords })}
        </Alert>
      )}
      <Suspense>
        {isOpen && <FirstPasswordsDialog id={id} fileName={fileName} onClose={() => setOpen(false)} />}
      </Suspense>
    </>
  );
}
