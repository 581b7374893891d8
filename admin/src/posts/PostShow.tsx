import { DateField, TextField, useRecordContext, useTranslate } from 'react-admin';
import { AreaTrail } from '../areas/AreaTrail';
import { RoleField } from '../kernel/fields/RoleField';
import { Facts } from '../kernel/fields/Facts';
import type { PostFactsFragment } from '../kernel/gql/graphql';
import { ShowPage } from '../kernel/pages/ShowPage';
import { RightsOfPost } from '../rights/RightsOfPost';
import { DelegatePostButton } from './DelegatePostButton';
import { EndDelegationButton } from './EndDelegationButton';
import { EndPostButton } from './EndPostButton';
import { ExtendPostButton } from './ExtendPostButton';
import { PostHolderLink } from './PostHolderLink';
import { PostPlaceField } from './PostPlaceField';
import { PostStateField } from './PostStateField';

export default function PostShow() {
  return (
    <ShowPage
      trail={<AreaTrail />}
      deeds={
        <>
          <ExtendPostButton />
          <DelegatePostButton />
          <EndDelegationButton />
          <EndPostButton />
        </>
      }
      related={<RightsOfPost />}
    >
      <Facts>
        <PostHolderLink source="accountName" />
        <PostStateField source="current" />
        <RoleField source="role" />
        <PostPlaceField source="area" link />
        <TextField source="title" emptyText="kernel.none" />
        <DateField source="startsOn" />
        <DateField source="endsOn" emptyText="resources.posts.noEnd" />
        <StandsInFor source="delegatedFrom" />
      </Facts>
    </ShowPage>
  );
}

/** Of a post held in somebody's stead: whose, and by whom it was asked. */
function StandsInFor(_: { source: string; label?: string }) {
  const post = useRecordContext<PostFactsFragment>();
  const translate = useTranslate();
  if (!post?.delegated) return <span>{translate('kernel.none')}</span>;
  const { delegatedFrom: original, delegatedBy: by } = post;
  return (
    <span>
      {translate('resources.posts.inStead', {
        holder: original?.accountName ?? translate('kernel.none'),
        by,
      })}
    </span>
  );
}
