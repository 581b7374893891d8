import { RelatedList } from '../kernel/pages/RelatedList';
import { GrantPostButton } from './GrantPostButton';
import { PostCards } from './PostCards';
import { PostTable } from './PostTable';

export const PostsOfAccount = () => (
  <RelatedList
    reference="posts"
    target="accountId"
    sort={{ field: 'startsOn', order: 'DESC' }}
    deeds={<GrantPostButton />}
    cards={<PostCards ofAccount />}
    table={<PostTable ofAccount />}
  />
);
