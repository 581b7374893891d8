/**
 * Bindings 包保: who answers by name for an area (a county leader for a township, a cadre for a grid, a worker for a group of
 * households), for how long, and where in this chain nobody stands. A binding gives no rights: what its holder may see and do
 * follows from posts alone.
 */
import { occupies } from '../areas/occupants.js';
import type { Module } from '../kernel/module.js';
import { say } from '../kernel/words.js';
import { AreaBindingsResolver } from './area-bindings.resolver.js';
import { bindingNotices } from './binding-notices.js';
import { BindingRule } from './binding-rule.entity.js';
import { Binding } from './binding.entity.js';
import { bindingPolicy } from './binding.policy.js';
import { BindingResolver } from './binding.resolver.js';
import { LackingResolver } from './lacking.resolver.js';

occupies({ table: 'binding', where: (today) => `ends_by >= '${today}'`, words: say('包保', 'bindings') });

export const bindings: Module = {
  entities: [Binding, BindingRule],
  resolvers: [BindingResolver, AreaBindingsResolver, LackingResolver],
  policy: bindingPolicy,
  notices: [bindingNotices],
};
