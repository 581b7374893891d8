import { sql } from '../db/sql.js';
import { v7 } from 'uuid';
import type { Kernel, Origin } from '../context.js';
import type { Db } from '../db/database.js';
import type { ScopedEntity } from '../db/scoped.entity.js';
import { dayOf } from '../clock.js';
import { forbidden, invalid } from '../errors.js';
import { together } from '../db/together.js';
import { permitted } from '../policy/translate.js';
import type { Viewer } from '../policy/viewer.js';
import { fillIn, ID } from '../read/blank.js';
import { keptAs } from '../read/kept.js';
import { uuidOrNull } from '../uuid.js';
import { say, type Language } from '../words.js';
import { changedMeanwhile } from './constraints.js';
import { checkItems, ItemFaults } from './items.js';
import { lockRow, type Lock } from './lock-row.js';
import { lockRows } from './lock-rows.js';
import { Rows } from './rows.js';

export type Entity<T extends ScopedEntity = ScopedEntity> = new () => T;

/** Where a row belongs. */
export type Place = Pick<ScopedEntity, 'county' | 'areaPath'>;

interface Told {
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
}

interface Touched {
  entity: Entity;
  id: string;
  action: string;
  from?: Place;
}

/** What a deed works with: rows come only through the viewer's permission, and are held against it again at the end. */
export class Tools {
  /** What else the audit row should say; never secrets. `before` and `after` stand instead of the row's changes, `beside` with them. */
  readonly remarks: Told & { reason?: string; beside: Told } = { beside: {} };
  readonly rows: Rows;
  private readonly touched: Touched[] = [];

  constructor(
    readonly kernel: Kernel,
    readonly viewer: Viewer,
    /** For statements of its own; in this transaction, behind the same database policies. */
    readonly db: Db,
    private readonly action: string,
    readonly origin: Origin,
  ) {
    this.rows = new Rows(kernel.tables, db);
  }

  /** In which language to speak where words are part of the answer. */
  get language(): Language {
    return this.origin.language;
  }

  get now(): Date {
    return this.kernel.clock.now();
  }

  get today(): string {
    return dayOf(this.now);
  }

  /**
   * The row to change, locked, loaded through the permission for this very deed.
   * @throws NOT_FOUND outside the viewer's reach, FORBIDDEN without the permission or in another state,
   *   CONFLICT where `version` is given and is not the current one
   */
  async load<T extends ScopedEntity>(
    entity: Entity<T>,
    id: string,
    { action = this.action, version }: { action?: string; version?: number } = {},
  ): Promise<T> {
    const row = await this.locked(entity, id, action, 'for no key update');
    const current = (row as { version?: number }).version;
    if (version !== undefined && version !== current) throw changedMeanwhile(current);
    const { county, areaPath } = row;
    this.touched.push({ entity, id: row.id, action, from: { county, areaPath } });
    return row;
  }

  /** A row that the deed builds on but leaves as it is: held still until the deed is done. */
  async under<T extends ScopedEntity>(entity: Entity<T>, id: string, action = this.action): Promise<T> {
    return this.locked(entity, id, action, 'for share');
  }

  /**
   * Many rows to change, each as by `load`; all of them or none.
   * @param field what the list of ids is called in the input
   * @throws INVALID naming each that cannot be had, as `field.3`; FORBIDDEN without the permission
   */
  async loadEach<T extends ScopedEntity>(
    entity: Entity<T>,
    ids: readonly string[],
    field: string,
    action = this.action,
  ): Promise<T[]> {
    const rows = await this.lockedEach(entity, ids, field, action, 'for no key update');
    for (const { id, county, areaPath } of rows)
      this.touched.push({ entity, id, action, from: { county, areaPath } });
    return rows;
  }

  /** Many rows that the deed builds on, each as by `under`; refused as by `loadEach`. */
  async underEach<T extends ScopedEntity>(
    entity: Entity<T>,
    ids: readonly string[],
    field: string,
    action = this.action,
  ): Promise<T[]> {
    return this.lockedEach(entity, ids, field, action, 'for share');
  }

  /** A new row; what it lacks, the database says. `id` may be the client's. */
  create<T extends ScopedEntity>(
    entity: Entity<T>,
    data: Omit<Partial<T>, 'id'> & { id?: string | null | undefined },
  ): T {
    const id = data.id ?? v7();
    if (uuidOrNull(id) === null) throw invalid({ id: say('编号须为 UUID', 'must be a UUID') });
    const row = this.rows.added(entity, { ...data, id });
    this.touched.push({ entity, id, action: 'read' });
    return row;
  }

  /** Where a row lies, and before that where it lay when it was loaded, if the deed has moved it. */
  placesOf(subject: ScopedEntity): Place[] {
    const { county, areaPath } = subject;
    const from = this.touched.find(({ id }) => id === subject.id)?.from;
    return from && from.areaPath !== areaPath ? [from, { county, areaPath }] : [{ county, areaPath }];
  }

  /** Every changed row *as it became* must still lie within the viewer's reach. */
  async recheck(): Promise<void> {
    const alike = Map.groupBy(this.touched, ({ entity, action }) => `${entity.name}.${action}`);
    await together([...alike].map(([key, rows]) => this.held(key, rows)));
  }

  private async held(key: string, touched: readonly Touched[]): Promise<void> {
    const { viewer, kernel } = this;
    const [{ entity, action }] = touched as [Touched];
    const statement = keptAs(viewer, `recheck ${key}`, () => {
      const row = kernel.tables.row(entity.name, 't');
      return sql`select ${row.id} from ${row.from} where ${row.id} = any(${ID}::uuid[]) and ${permitted(viewer.reach, action, row)}`;
    });
    const ids = [...new Set(touched.map(({ id }) => id))];
    const { text, values } = fillIn(statement, [ids]);
    const { count } = await this.db.query(text, values);
    if (count !== ids.length)
      throw forbidden(say('不能把记录移出您的管辖范围。', 'This would take the record out of your area.'));
  }

  private async lockedEach<T extends ScopedEntity>(
    entity: Entity<T>,
    ids: readonly string[],
    field: string,
    action: string,
    lock: Lock,
  ): Promise<T[]> {
    checkItems(field, ids);
    const faults = new ItemFaults(field, ids.length);
    const rows = await lockRows(this, entity.name, ids, { action, lock, faults });
    faults.raise();
    return rows.map((cells) => this.rows.found(entity, cells!));
  }

  private async locked<T extends ScopedEntity>(
    entity: Entity<T>,
    id: string,
    action: string,
    lock: Lock,
  ): Promise<T> {
    return this.rows.found(entity, await lockRow(this, entity.name, id, action, lock));
  }
}
