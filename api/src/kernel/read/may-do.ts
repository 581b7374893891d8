import type { Sql } from '../db/sql.js';
import { guardsOf } from '../policy/guard.js';
import type { Catalogue } from '../policy/role.js';
import { permitted } from '../policy/translate.js';
import type { Viewer } from '../policy/viewer.js';
import { and } from './and.js';
import type { Row } from './row.js';

/** Whether somebody may do this to a row now: by permission and by guards, as the deed is held to them. */
export const mayDo = (action: string, row: Row, viewer: Viewer, catalogue: Catalogue): Sql<boolean> =>
  and([
    permitted(viewer.able, action, row),
    ...guardsOf(row.entity, action).map((guard) => guard.condition(row, viewer, catalogue)),
  ]);
