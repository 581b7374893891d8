import { BooleanField, DateField, TextField } from 'react-admin';
import { AreaTrail } from '../areas/AreaTrail';
import { AreaField } from '../areas/AreaField';
import { Facts } from '../kernel/fields/Facts';
import { InlineEdit } from '../kernel/inline/InlineEdit';
import { ShowPage } from '../kernel/pages/ShowPage';
import { PostsOfAccount } from '../posts/PostsOfAccount';
import { displayNameInput, phoneInput } from './AccountInputs';
import { AccountStatusField } from './AccountStatusField';
import { DisableAccountButton } from './DisableAccountButton';
import { EnableAccountButton } from './EnableAccountButton';
import { RightsOfAccount } from '../rights/RightsOfAccount';
import { ResetPasswordButton } from './ResetPasswordButton';
import { ResetSecondFactorButton } from './ResetSecondFactorButton';
import { ViewAsButton } from './ViewAsButton';

export default function AccountShow() {
  return (
    <ShowPage
      trail={<AreaTrail />}
      deeds={
        <>
          <ViewAsButton />
          <ResetPasswordButton />
          <ResetSecondFactorButton />
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
        <InlineEdit source="displayName" input={displayNameInput}>
          <TextField source="displayName" />
        </InlineEdit>
        <AccountStatusField source="status" />
        <TextField source="username" />
        <InlineEdit source="phone" input={phoneInput}>
          <TextField source="phone" emptyText="kernel.none" />
        </InlineEdit>
        <AreaField source="area" />
        <DateField source="lastSignInAt" showTime emptyText="resources.accounts.neverSignedIn" />
        <DateField source="createdAt" />
        <BooleanField source="mustChangePassword" looseValue />
      </Facts>
    </ShowPage>
  );
}
