import AssignmentIcon from '@mui/icons-material/AssignmentInd';
import { lazy } from 'react';
import type { PostFilter } from '../kernel/gql/graphql';
import { noun } from '../kernel/noun';
import { eq, under } from '../kernel/operators';
import { GrantPostDocument, PostDocument, PostsDocument } from './documents';
import { zh } from './zh';

interface PostFilterValues {
  areaId?: string;
  /** At this very area. */
  ofArea?: string;
  accountId?: string;
  organisationId?: string;
  role?: string;
  current?: boolean;
  expiringWithinDays?: number;
  delegated?: boolean;
}

/** Posts 任职: a role in an area for a term. Granted and ended, never edited: what somebody was allowed stays readable. */
export const posts = noun({
  subject: 'Post',
  icon: AssignmentIcon,
  recordRepresentation: 'accountName',
  list: lazy(() => import('./PostList')),
  show: lazy(() => import('./PostShow')),
  create: lazy(() => import('./PostCreate')),
  reads: {
    list: PostsDocument,
    one: PostDocument,
    toFilter: ({
      areaId,
      ofArea,
      accountId,
      organisationId,
      role,
      current,
      expiringWithinDays,
      delegated,
    }: PostFilterValues): PostFilter => ({
      area: ofArea ? { eq: ofArea } : under(areaId),
      account: eq(accountId),
      organisation: eq(organisationId),
      role: eq(role),
      current: eq(current),
      delegated: eq(delegated),
      expiringWithinDays: expiringWithinDays || undefined,
    }),
    orderBy: { startsOn: 'STARTS_ON', endsOn: 'ENDS_ON' },
  },
  creates: {
    deed: 'grantPost',
    document: GrantPostDocument,
    fields: ['accountId', 'role', 'areaId', 'title', 'startsOn', 'endsOn'],
  },
  noticed: { POSTS_TO_EXTEND: { current: true, expiringWithinDays: 14 } },
  help: () => import('./help'),
  messages: { 'zh-CN': zh, en: () => import('./en') },
});
