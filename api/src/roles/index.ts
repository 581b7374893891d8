/**
 * Roles 角色: what a county composes for itself out of the catalogue of permissions, beside the built-in roles of roles.ts. Never
 * beyond what the composer holds; a change counts at once for everybody who holds the role.
 */
import type { Module } from '../kernel/module.js';
import { rolePolicy } from './role.policy.js';
import { RoleResolver } from './role.resolver.js';

export const composedRoles: Module = { resolvers: [RoleResolver], policy: rolePolicy };
