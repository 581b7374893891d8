import { DateField, TextField } from 'react-admin';
import { AreaField } from '../areas/AreaField';
import { Facts } from '../kernel/fields/Facts';
import { ShowPage } from '../kernel/pages/ShowPage';
import { PostsOfAccount } from '../posts/PostsOfAccount';
import { AccountStatusField } from './AccountStatusField';
import { DisableAccountButton } from './DisableAccountButton';
import { EnableAccountButton } from './EnableAccountButton';
import { RightsOfAccount } from '../rights/RightsOfAccount';
import { ResetPasswordButton } from './ResetPasswordButton';
import { ViewAsButton } from './ViewAsButton';

export default function AccountShow() {
  return (
    <ShowPage
      deeds={
        <>
          <ViewAsButton />
          <ResetPasswordButton />
          <EnableAccountButton />
          <DisableAccountButton />
        </>
      }
      related={
        <>
          <PostsOfAccount />
          <RightsOfAccount />
        </>
      }
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
