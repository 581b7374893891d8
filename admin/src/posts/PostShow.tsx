import { DateField, TextField } from 'react-admin';
import { AreaField } from '../areas/AreaField';
import { EnumField } from '../kernel/fields/EnumField';
import { Facts } from '../kernel/fields/Facts';
import { ShowPage } from '../kernel/pages/ShowPage';
import { RightsOfPost } from '../rights/RightsOfPost';
import { EndPostButton } from './EndPostButton';
import { ExtendPostButton } from './ExtendPostButton';
import { PostHolderLink } from './PostHolderLink';
import { PostStateField } from './PostStateField';

export default function PostShow() {
  return (
    <ShowPage
      deeds={
        <>
          <ExtendPostButton />
          <EndPostButton />
        </>
      }
      related={<RightsOfPost />}
    >
      <Facts>
        <PostHolderLink source="accountName" />
        <PostStateField source="current" />
        <EnumField source="role" name="RoleName" />
        <AreaField source="area" />
        <TextField source="title" emptyText="kernel.none" />
        <DateField source="startsOn" />
        <DateField source="endsOn" emptyText="resources.posts.noEnd" />
      </Facts>
    </ShowPage>
  );
}
