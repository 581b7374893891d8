import GroupsIcon from '@mui/icons-material/Diversity3';
import { lazy } from 'react';
import type { OrganisationFilter, OrganisationKind } from '../kernel/gql/graphql';
import { noun } from '../kernel/noun';
import { contains, eq, under } from '../kernel/operators';
import {
  CreateOrganisationDocument,
  OrganisationDocument,
  OrganisationsDocument,
  UpdateOrganisationDocument,
} from './documents';
import { zh } from './zh';

interface OrganisationFilterValues {
  name?: string;
  kind?: OrganisationKind;
  current?: boolean;
  areaId?: string;
  parentId?: string;
}

/** Organisations 组织: the party's branches beside the tree, and teams set up for a term; posts may be held at one. */
export const organisations = noun({
  subject: 'Organisation',
  icon: GroupsIcon,
  recordRepresentation: 'name',
  list: lazy(() => import('./OrganisationList')),
  show: lazy(() => import('./OrganisationShow')),
  create: lazy(() => import('./OrganisationCreate')),
  edit: lazy(() => import('./OrganisationEdit')),
  reads: {
    list: OrganisationsDocument,
    one: OrganisationDocument,
    toFilter: ({ name, kind, current, areaId, parentId }: OrganisationFilterValues): OrganisationFilter => ({
      name: contains(name),
      kind: eq(kind),
      current: eq(current),
      area: under(areaId),
      parent: eq(parentId),
    }),
    orderBy: { name: 'NAME', area: 'PATH', startsOn: 'STARTS_ON', endsOn: 'ENDS_ON' },
  },
  creates: {
    deed: 'createOrganisation',
    document: CreateOrganisationDocument,
    fields: ['kind', 'name', 'areaId', 'areaIds', 'parentId', 'startsOn', 'endsOn'],
  },
  updates: {
    deed: 'updateOrganisation',
    document: UpdateOrganisationDocument,
    fields: ['name', 'areaIds', 'endsOn'],
  },
  enums: { kind: 'OrganisationKind' },
  help: () => import('./help'),
  messages: { 'zh-CN': zh, en: () => import('./en') },
});
