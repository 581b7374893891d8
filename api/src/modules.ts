import { accounts } from './accounts/index.js';
import { areaChanges } from './areaChanges/index.js';
import { areas } from './areas/index.js';
import { bindings } from './bindings/index.js';
import { boundaries } from './boundaries/index.js';
import { coverage } from './coverage/index.js';
import { exports } from './exports/index.js';
import { imports } from './imports/index.js';
import type { Module } from './kernel/module.js';
import { jointZones } from './jointZones/index.js';
import { members } from './members/index.js';
import { notices } from './notices/index.js';
import { organisations } from './organisations/index.js';
import { people } from './people/index.js';
import { rights } from './rights/index.js';
import { composedRoles } from './roles/index.js';
import { responses } from './responses/index.js';
import { visits } from './visits/index.js';

/** In order: a module knows only those before it, and adds its fields to their types from its own folder. */
export const modules: readonly Module[] = [
  areas,
  organisations,
  accounts,
  members,
  composedRoles,
  rights,
  responses,
  people,
  visits,
  coverage,
  bindings,
  boundaries,
  jointZones,
  exports,
  imports,
  areaChanges,
  notices,
];
