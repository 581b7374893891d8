import { DateField, TextField } from 'react-admin';
import { AreaField } from '../areas/AreaField';
import { Facts } from '../kernel/fields/Facts';
import { ShowPage } from '../kernel/pages/ShowPage';
import { PostsOfAccount } from '../posts/PostsOfAccount';
import { AccountStatusField } from './AccountStatusField';
import { DisableAccountButton } from './DisableAccountButton';
import { EnableAccountButton } from './EnableAccountButton';
import { ResetPasswordButton } from './ResetPasswordButton';

export default function AccountShow() {
  return (
    <ShowPage
      deeds={
        <>
          <ResetPasswordButton />
          <EnableAccountButton />
          <DisableAccountButton />
        </>
      }
      related={<PostsOfAccount />}
    >
      <Facts>
        <TextField source="displayName" />
        <AccountStatusField source="status" />
        <TextField source="username" />
        <TextField source="phone" emptyText="kernel.none" />
        <AreaField source="area" />
        <DateField source="lastSignInAt" showTime emptyText="resources.accounts.neverSignedIn" />
        <DateField source="createdAt" />
      </Facts>
    </ShowPage>
  );
}
