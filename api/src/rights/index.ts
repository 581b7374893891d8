/**
 * Rights 权限: what the policy comes to for an account, and why it may or may not do something to a record: told by the very rules
 * that reads and deeds are held to, and no further than the asker may read.
 */
import type { Module } from '../kernel/module.js';
import { RightsResolver } from './rights.resolver.js';

export const rights: Module = { resolvers: [RightsResolver] };
