import { useTranslate } from 'react-admin';
import { areaPath } from '../areas/areaPath';
import type { PostFactsFragment } from '../kernel/gql/graphql';
import { CardList } from '../kernel/pages/CardList';
import { PostStateField } from './PostStateField';

export function PostCards({ ofAccount = false }: { ofAccount?: boolean }) {
  const translate = useTranslate();
  const office = ({ role, title }: PostFactsFragment) => title ?? translate(`enums.RoleName.${role}`);
  const place = ({ area }: PostFactsFragment) => (area ? areaPath(area) : translate('kernel.none'));
  return (
    <CardList<PostFactsFragment>
      title={(post) => (ofAccount ? office(post) : post.accountName)}
      line={(post) => (ofAccount ? place(post) : `${place(post)} · ${office(post)}`)}
      aside={() => <PostStateField />}
    />
  );
}
