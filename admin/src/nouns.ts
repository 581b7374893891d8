import { accounts } from './accounts';
import { areas } from './areas';
import { auditEvents } from './auditEvents';
import { boundaries } from './boundaries';
import { coverage } from './coverage';
import { exports } from './exports';
import { households } from './households';
import { people } from './people';
import { posts } from './posts';
import { responses } from './responses';
import { rights } from './rights';
import { visits } from './visits';
import { warMap } from './warMap';

/** Every noun by its resource name, for the kernel: its documents, its words, its policy subject. */
export const nouns = { areas, responses, households, people, visits, accounts, posts, exports, auditEvents };

/** Whatever has words of its own: the nouns, the dashboard, the war map, and what is said of rights. */
export const parts = { ...nouns, coverage, boundaries, warMap, rights };
