import { ListTrail } from '../areas/ListTrail';
import { ListPage } from '../kernel/pages/ListPage';
import { PostCards } from './PostCards';
import { postFilters } from './PostFilters';
import { PostTable } from './PostTable';

/** By the day they end: a post that runs out is a vacancy soon. */
export default function PostList() {
  return (
    <ListPage
      trail={<ListTrail />}
      filters={postFilters}
      filterDefaultValues={{ current: true }}
      sort={{ field: 'endsOn', order: 'ASC' }}
      cards={<PostCards />}
      table={<PostTable />}
    />
  );
}
