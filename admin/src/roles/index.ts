import ShieldIcon from '@mui/icons-material/AdminPanelSettings';
import { lazy } from 'react';
import { RoleStatus, type RoleFilter } from '../kernel/gql/graphql';
import { noun } from '../kernel/noun';
import { contains, eq } from '../kernel/operators';
import { CreateRoleDocument, RoleDocument, RolesDocument, UpdateRoleDocument } from './documents';
import { zh } from './zh';

interface RoleFilterValues {
  status?: RoleStatus;
  title?: string;
}

/** Roles 自定义角色: what a county composes for itself out of permissions, beside the built-in roles. */
export const roles = noun({
  subject: 'Role',
  icon: ShieldIcon,
  recordRepresentation: 'title',
  list: lazy(() => import('./RoleList')),
  show: lazy(() => import('./RoleShow')),
  create: lazy(() => import('./RoleCreate')),
  edit: lazy(() => import('./RoleEdit')),
  reads: {
    list: RolesDocument,
    one: RoleDocument,
    toFilter: ({ status, title }: RoleFilterValues): RoleFilter => ({
      status: eq(status ?? RoleStatus.ACTIVE), // the deleted ones only when they are asked for
      title: contains(title),
    }),
    orderBy: { title: 'TITLE' },
  },
  creates: {
    deed: 'createRole',
    document: CreateRoleDocument,
    fields: ['areaId', 'title', 'may', 'gives', 'givenBy'],
  },
  updates: {
    deed: 'updateRole',
    document: UpdateRoleDocument,
    fields: ['title', 'may', 'gives', 'givenBy'],
  },
  enums: { status: 'RoleStatus', givenBy: 'RoleName' },
  alsoChanges: ['viewer', 'roleTitles', 'rolesThereAre', 'permissions'],
  help: () => import('./help'),
  messages: { 'zh-CN': zh, en: () => import('./en') },
});
