import PersonIcon from '@mui/icons-material/Badge';
import type { MemberFilter } from '../kernel/gql/graphql';
import { noun } from '../kernel/noun';
import { eq } from '../kernel/operators';
import { MemberDocument, MembersDocument } from './documents';
import { zh } from './zh';

interface MemberFilterValues {
  organisationId?: string;
}

/** Members 组织成员: who belongs to an organisation. They stand on its page and have none of their own. */
export const members = noun({
  subject: 'Member',
  icon: PersonIcon,
  recordRepresentation: 'name',
  reads: {
    list: MembersDocument,
    one: MemberDocument,
    toFilter: ({ organisationId }: MemberFilterValues): MemberFilter => ({
      organisation: eq(organisationId),
      belongs: { eq: true },
    }),
    orderBy: { duty: 'DUTY', name: 'NAME' },
  },
  enums: { duty: 'MemberDuty' },
  help: () => import('./help'),
  messages: { 'zh-CN': zh, en: () => import('./en') },
});
