import { accounts } from './accounts';
import { areas } from './areas';
import { auditEvents } from './auditEvents';
import { bindings } from './bindings';
import { boundaries } from './boundaries';
import { coverage } from './coverage';
import { exports } from './exports';
import { households } from './households';
import { imports } from './imports';
import { jointZones } from './jointZones';
import { members } from './members';
import { organisations } from './organisations';
import { people } from './people';
import { posts } from './posts';
import { responses } from './responses';
import { rights } from './rights';
import { roles } from './roles';
import { security } from './security';
import { visits } from './visits';
import { warMap } from './warMap';

/** Every noun by its resource name, for the kernel: its documents, its words, its policy subject. */
export const nouns = {
  ...{ areas, responses, households, people, visits, imports, bindings },
  ...{ accounts, posts, roles, exports, auditEvents },
  ...{ organisations, members, jointZones },
};

/** Whatever has words of its own: the nouns, the dashboard, the war map, what is said of rights, and one's own security. */
export const parts = { ...nouns, coverage, boundaries, warMap, rights, security };
