/**
 * Notices 通知: what happened and concerns the viewer. Each module tells its own (`notices` in its `index.ts`, made by
 * kernel/notice/notice-part.ts); here they are one list, and it is kept up to when somebody has read it.
 */
import type { Module } from '../kernel/module.js';
import { NoticesResolver } from './notices.resolver.js';

export const notices: Module = { resolvers: [NoticesResolver] };
