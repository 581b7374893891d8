import { RelatedList } from '../kernel/pages/RelatedList';
import { GrantPostAtOrganisationButton } from './GrantPostAtOrganisationButton';
import { PostCards } from './PostCards';
import { PostTable } from './PostTable';

export const PostsOfOrganisation = () => (
  <RelatedList
    reference="posts"
    target="organisationId"
    sort={{ field: 'endsOn', order: 'DESC' }}
    deeds={<GrantPostAtOrganisationButton />}
    cards={<PostCards />}
    table={<PostTable />}
  />
);
