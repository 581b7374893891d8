import BadgeIcon from '@mui/icons-material/Badge';
import { lazy } from 'react';
import { noun } from '../kernel/noun';
import { AccountDocument, AccountsDocument, CreateAccountDocument, UpdateAccountDocument } from './documents';
import { toAccountFilter } from './filters';
import { zh } from './zh';

/** Accounts 账号: somebody who signs in. What an account sees follows from its posts alone. */
export const accounts = noun({
  subject: 'Account',
  icon: BadgeIcon,
  recordRepresentation: 'displayName',
  list: lazy(() => import('./AccountList')),
  show: lazy(() => import('./AccountShow')),
  create: lazy(() => import('./AccountCreate')),
  edit: lazy(() => import('./AccountEdit')),
  reads: {
    list: AccountsDocument,
    one: AccountDocument,
    toFilter: toAccountFilter,
    orderBy: { username: 'USERNAME', displayName: 'DISPLAY_NAME', createdAt: 'CREATED_AT' },
  },
  creates: {
    deed: 'createAccount',
    document: CreateAccountDocument,
    fields: ['areaId', 'username', 'displayName', 'phone', 'password'],
  },
  updates: {
    deed: 'updateAccount',
    document: UpdateAccountDocument,
    fields: ['displayName', 'phone'],
  },
  enums: { status: 'AccountStatus' },
  noticed: { PASSWORD_RESET: null },
  help: () => import('./help'),
  messages: { 'zh-CN': zh, en: () => import('./en') },
});
