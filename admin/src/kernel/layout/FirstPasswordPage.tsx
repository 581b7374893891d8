import { Card, CardContent, Typography } from '@mui/material';
import { Form, PasswordInput, required, SaveButton, Title, useNotify, useTranslate } from 'react-admin';
import { queryClient } from '../queryClient';
import { ChangePasswordDocument } from '../session/documents';
import { PasswordInputs } from '../session/PasswordInputs';
import { useOwnAct } from '../session/useOwnAct';

interface Passwords {
  current?: string;
  next?: string;
  again?: string;
}

const isSame = (again: string | undefined, { next }: Passwords) =>
  again === next ? undefined : 'kernel.firstPassword.differs';

/** Typed twice: whoever mistypes the first password of their own is locked out. */
export default function FirstPasswordPage() {
  const translate = useTranslate();
  const notify = useNotify();
  const change = useOwnAct(ChangePasswordDocument);
  const submit = async ({ current = '', next = '' }: Passwords) => {
    const outcome = await change({ input: { current, next } });
    if ('errors' in outcome) return outcome.errors;
    notify('kernel.account.passwordChanged', { type: 'success' });
    await queryClient.resetQueries(); // now everything can be seen
  };
  return (
    <Card
      component="section"
      aria-labelledby="first-password"
      sx={{ maxWidth: 420, mx: 'auto', mt: { xs: 2, sm: 6 } }}
    >
      <Title title={translate('kernel.firstPassword.title')} />
      <CardContent>
        <Typography variant="h6" component="h2" id="first-password" gutterBottom>
          {translate('kernel.firstPassword.title')}
        </Typography>
        <Typography variant="body2" sx={{ mb: 2 }}>
          {translate('kernel.firstPassword.explain')}
        </Typography>
        <Form record={{}} onSubmit={submit}>
          <PasswordInputs current="kernel.firstPassword.current" />
          <PasswordInput
            source="again"
            label="kernel.firstPassword.again"
            autoComplete="new-password"
            validate={[required(), isSame]}
          />
          <SaveButton
            alwaysEnable
            label="kernel.firstPassword.save"
            icon={<></>}
            fullWidth
            sx={{ minHeight: 44 }}
          />
        </Form>
      </CardContent>
    </Card>
  );
}
