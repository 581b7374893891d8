import type { EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';
import { sql } from '../db/sql.js';
import { v7 } from 'uuid';
import type { Kernel, Origin } from '../context.js';
import type { Db } from '../db/database.js';
import type { ScopedEntity } from '../db/scoped.entity.js';
import { dayOf } from '../clock.js';
import { conflict, forbidden, invalid, notFound } from '../errors.js';
import { guardsOf } from '../policy/guard.js';
import { permitted } from '../policy/translate.js';
import type { Viewer } from '../policy/viewer.js';
import type { Row } from '../read/row.js';
import { uuidOrNull } from '../uuid.js';
import { say, type Language } from '../words.js';

export type Entity<T extends ScopedEntity = ScopedEntity> = new () => T;

/** Where a row belongs. */
export type Place = Pick<ScopedEntity, 'county' | 'areaPath'>;

/** What a deed works with: rows come only through the viewer's permission, and are held against it again at the end. */
export class Tools {
  /** What else the audit row should say; never secrets. */
  readonly remarks: { reason?: string; after?: Record<string, unknown> } = {};
  private readonly touched: { entity: Entity; id: string; action: string; from?: Place }[] = [];

  constructor(
    readonly kernel: Kernel,
    readonly viewer: Viewer,
    readonly em: EntityManager,
    /** For statements the ORM cannot say; in this transaction, behind the same database policies. */
    readonly db: Db,
    private readonly action: string,
    readonly origin: Origin,
  ) {}

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
    const row = await this.find(entity, id, action, 'for no key update');
    const current = (row as { version?: number }).version;
    if (version !== undefined && version !== current)
      throw conflict(
        say(
          '该记录已被他人修改，请核对最新内容后再提交。',
          'Changed by someone else meanwhile: compare, then send again.',
        ),
        { current },
      );
    const { county, areaPath } = row;
    this.touched.push({ entity, id: row.id, action, from: { county, areaPath } });
    return row;
  }

  /** A row that the deed builds on but leaves as it is: held still until the deed is done. */
  async under<T extends ScopedEntity>(entity: Entity<T>, id: string, action = this.action): Promise<T> {
    return this.find(entity, id, action, 'for share');
  }

  /** A new row; what it lacks, the database says. `id` may be the client's. */
  create<T extends ScopedEntity>(
    entity: Entity<T>,
    data: Omit<Partial<T>, 'id'> & { id?: string | null | undefined },
  ): T {
    const id = data.id ?? v7();
    if (uuidOrNull(id) === null) throw invalid({ id: say('编号须为 UUID', 'must be a UUID') });
    const row = this.em.create(entity, { ...data, id } as unknown as RequiredEntityData<T>);
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
    if (this.touched.length === 0) return;
    const checks = this.touched.map(({ entity, id, action }) => {
      const row = this.kernel.tables.row(entity.name, 't');
      return sql`exists (select from ${row.from} where ${row.id} = ${id} and ${permitted(this.viewer.reach, action, row)})`;
    });
    const { rows } = await sql<{ ok: boolean }>`select ${sql.join(checks, sql.raw(' and '))} as ok`.execute(
      this.db,
    );
    if (!rows[0]?.ok)
      throw forbidden(say('不能把记录移出您的管辖范围。', 'This would take the record out of your area.'));
  }

  private async find<T extends ScopedEntity>(
    entity: Entity<T>,
    id: string,
    action: string,
    lock: string,
  ): Promise<T> {
    if (uuidOrNull(id) === null) throw notFound();
    const { catalogue, tables } = this.kernel;
    const row = tables.row(entity.name, 't');
    const reach = permitted(this.viewer.reach, action, row);
    const { rows } = await sql<Record<string, unknown>>`
      select t.*, ${permitted(this.viewer.able, action, row)} as "_able", ${reach} as "_reach"
      from ${row.from} where ${row.id} = ${id} and (${reach} or ${permitted(this.viewer.able, 'read', row)})
      ${sql.raw(lock)} of t`.execute(this.db);
    if (!rows[0]) throw notFound();
    const { _able, _reach, ...found } = rows[0];
    if (!_able) {
      const because = catalogue.scopesOf(entity.name, action).find((scope) => scope.because)?.because;
      throw forbidden(_reach ? because : undefined);
    }
    await this.holdGuards(row, id, action);
    return this.em.map(entity, found as never);
  }

  /** After the lock and in a statement of its own: it must see what those did whom the lock waited for. */
  private async holdGuards(row: Row, id: string, action: string): Promise<void> {
    const guards = guardsOf(row.entity, action);
    if (guards.length === 0) return;
    const conditions = guards.map((guard) => guard.condition(row, this.viewer, this.kernel.catalogue));
    const { rows } = await sql<{ held: (boolean | null)[] }>`
      select array[${sql.join(conditions)}] as held from ${row.from} where ${row.id} = ${id}`.execute(
      this.db,
    );
    const broken = guards.find((_guard, at) => rows[0]?.held[at] !== true);
    if (broken) throw forbidden(broken.because);
  }
}
