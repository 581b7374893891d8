import { useTranslate } from 'react-admin';
import type { PostFactsFragment } from '../kernel/gql/graphql';
import { CardList } from '../kernel/pages/CardList';
import { postPlace } from './PostPlaceField';
import { PostStateField } from './PostStateField';
import { useRoleName } from '../kernel/session/useRoleName';

export function PostCards({ ofAccount = false }: { ofAccount?: boolean }) {
  const translate = useTranslate();
  const roleName = useRoleName();
  const office = ({ role, title }: PostFactsFragment) => title ?? roleName(role);
  const place = (post: PostFactsFragment) => postPlace(post) ?? translate('kernel.none');
  return (
    <CardList<PostFactsFragment>
      title={(post) => (ofAccount ? office(post) : post.accountName)}
      line={(post) => (ofAccount ? place(post) : `${place(post)} · ${office(post)}`)}
      aside={() => <PostStateField />}
    />
  );
}
