import { Link as MuiLink } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { areaPath } from '../areas/areaPath';
import type { PostFactsFragment } from '../kernel/gql/graphql';

type Placed = Pick<PostFactsFragment, 'area' | 'organisation'>;

/** Where a post is held: at an organisation, or else at an area. */
export const postPlace = ({ area, organisation }: Placed): string | undefined =>
  organisation?.name ?? (area ? areaPath(area) : undefined);

export function PostPlaceField({ link = false }: { source?: string; link?: boolean }) {
  const post = useRecordContext<PostFactsFragment>();
  if (!post) return null;
  const { organisation } = post;
  if (!organisation || !link) return <span>{postPlace(post) ?? '—'}</span>;
  return (
    <MuiLink component={Link} to={`/organisations/${organisation.id}/show`}>
      {organisation.name}
    </MuiLink>
  );
}
