import { accounts } from './accounts/index.js';
import { areas } from './areas/index.js';
import { boundaries } from './boundaries/index.js';
import { coverage } from './coverage/index.js';
import { exports } from './exports/index.js';
import type { Module } from './kernel/module.js';
import { people } from './people/index.js';
import { rights } from './rights/index.js';
import { responses } from './responses/index.js';
import { visits } from './visits/index.js';

/** In order: a module knows only those before it, and adds its fields to their types from its own folder. */
export const modules: readonly Module[] = [
  areas,
  accounts,
  rights,
  responses,
  people,
  visits,
  coverage,
  boundaries,
  exports,
];
