import AssignmentIcon from '@mui/icons-material/AssignmentInd';
import { lazy } from 'react';
import type { PostFilter, RoleName } from '../kernel/gql/graphql';
import { noun } from '../kernel/noun';
import { eq, under } from '../kernel/operators';
import { GrantPostDocument, PostDocument, PostsDocument } from './documents';
import { en, zh } from './i18n';

interface PostFilterValues {
  areaId?: string;
  accountId?: string;
  role?: RoleName;
  current?: boolean;
  expiringWithinDays?: number;
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
    toFilter: ({ areaId, accountId, role, current, expiringWithinDays }: PostFilterValues): PostFilter => ({
      area: under(areaId),
      account: eq(accountId),
      role: eq(role),
      current: eq(current),
      expiringWithinDays: expiringWithinDays || undefined,
    }),
    orderBy: { startsOn: 'STARTS_ON', endsOn: 'ENDS_ON' },
  },
  creates: {
    deed: 'grantPost',
    document: GrantPostDocument,
    fields: ['accountId', 'role', 'areaId', 'title', 'startsOn', 'endsOn'],
  },
  enums: { role: 'RoleName' },
  messages: { 'zh-CN': zh, en },
});
