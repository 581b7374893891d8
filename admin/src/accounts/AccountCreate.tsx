import { regex, required, TextInput } from 'react-admin';
import { AreaInput } from '../areas/AreaInput';
import { CreatePage } from '../kernel/pages/CreatePage';
import { AccountInputs } from './AccountInputs';
import { NewPasswordInput } from './NewPasswordInput';

const validateUsername = [required(), regex(/^[a-z0-9][a-z0-9._-]{2,39}$/, 'resources.accounts.badUsername')];

export default function AccountCreate() {
  return (
    <CreatePage>
      <AreaInput source="areaId" />
      <TextInput
        source="username"
        parse={(text: string) => text.trim().toLowerCase()}
        validate={validateUsername}
        helperText="resources.accounts.helper.username"
        slotProps={{ htmlInput: { autoCapitalize: 'none', autoComplete: 'off' } }}
      />
      <AccountInputs />
      <NewPasswordInput source="password" />
    </CreatePage>
  );
}
