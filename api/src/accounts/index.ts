/**
 * Accounts 账号与任职: who signs in, and the posts (a role in an area for a term) from which everything they may do follows.
 * Sessions, passwords, second factors and the limits on guessing them live here too.
 */
import { occupies } from '../areas/occupants.js';
import { say } from '../kernel/words.js';
import type { Module } from '../kernel/module.js';
import { accountNotices } from './account-notices.js';
import { Account } from './account.entity.js';
import { accountPolicy } from './account.policy.js';
import { AccountResolver } from './account.resolver.js';
import { AuditAccountResolver } from './audit-account.resolver.js';
import { Post } from './post.entity.js';
import { PostsAtOrganisationResolver } from './posts-at-organisation.js';
import { postNotices } from './post-notices.js';
import { PostResolver } from './post.resolver.js';
import { Role } from './role.entity.js';
import { endViews } from './end-views.js';
import { AccountSession } from './session.entity.js';
import { RecoveryCode, SecondFactor, SecondFactorRole } from './second-factor.entity.js';
import { SecondFactorResolver } from './second-factor.resolver.js';
import { SessionResolver } from './session.resolver.js';
import { ViewerResolver } from './viewer.resolver.js';

occupies({ table: 'post', where: (today) => `ends_by >= '${today}'`, words: say('任职', 'posts') });

export const accounts: Module = {
  entities: [Account, Role, Post, AccountSession, SecondFactor, RecoveryCode, SecondFactorRole],
  resolvers: [
    AccountResolver,
    PostResolver,
    PostsAtOrganisationResolver,
    SessionResolver,
    SecondFactorResolver,
    ViewerResolver,
    AuditAccountResolver,
  ],
  policy: accountPolicy,
  notices: [accountNotices, postNotices],
  jobs: [{ name: 'endViews', cron: '* * * * *', run: endViews }],
};
