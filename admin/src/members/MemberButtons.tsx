import BadgeIcon from '@mui/icons-material/Badge';
import LogoutIcon from '@mui/icons-material/PersonRemove';
import { required, ResourceContextProvider, SelectInput } from 'react-admin';
import { DeedButton } from '../kernel/deeds/DeedButton';
import { enumChoices } from '../kernel/fields/enumChoices';
import { MemberDuty, type MemberFactsFragment } from '../kernel/gql/graphql';
import { RemoveMemberDocument, UpdateMemberDocument } from './documents';

/** What can be done about a member, where they stand in the list. */
export const MemberButtons = () => (
  <ResourceContextProvider value="members">
    <DeedButton
      deed="updateMember"
      document={UpdateMemberDocument}
      start={({ id, version, duty }: MemberFactsFragment) => ({ id, version, duty })}
      icon={<BadgeIcon />}
      variant="text"
    >
      <SelectInput source="duty" choices={enumChoices('MemberDuty', MemberDuty)} validate={required()} />
    </DeedButton>
    <DeedButton
      deed="removeMember"
      document={RemoveMemberDocument}
      start={({ id, version }: MemberFactsFragment) => ({ id, version })}
      icon={<LogoutIcon />}
      variant="text"
      color="error"
    />
  </ResourceContextProvider>
);
