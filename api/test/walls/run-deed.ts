import { parse, type FieldNode, type GraphQLResolveInfo, type OperationDefinitionNode } from 'graphql';
import { authenticate } from '../../src/accounts/authenticate.js';
import type { Context } from '../../src/kernel/context.js';
import { everything, within } from '../../src/kernel/db/database.js';
import { sql } from '../../src/kernel/db/sql.js';
import type { Deed } from '../../src/kernel/write/deed.js';
import { run } from '../../src/kernel/write/run.js';
import type { TestApp } from '../app.js';
import type { Actor } from '../world.js';

/** Does a deed that no mutation leads to. */
export async function runDeed<I extends object, T>(
  app: TestApp,
  actor: Actor,
  deed: Deed<I, T>,
  input: I,
): Promise<T> {
  const { viewer, sessionId } = (await authenticate(app.kernel, actor.token))!;
  const context: Context = {
    kernel: app.kernel,
    viewer,
    sessionId,
    origin: { requestId: 'test', address: '127.0.0.1', userAgent: 'test', language: 'en', panel: false },
    respond: { setCookie: () => {}, clearCookie: () => {} },
  };
  return run(context, deed, input, info(app));
}

function info({ schema }: TestApp): GraphQLResolveInfo {
  const operation = parse('{ household { id address } }').definitions[0] as OperationDefinitionNode;
  return {
    fieldNodes: operation.selectionSet.selections as readonly FieldNode[],
    fragments: {},
    variableValues: {},
    returnType: schema.getType('Household'),
    schema,
  } as unknown as GraphQLResolveInfo;
}

/** A household as it lies in the database. */
export const stored = (app: TestApp, id: string) =>
  within(app.kernel.db, everything('what is stored'), async (db) => {
    const { rows } = await sql<{ address: string; area_path: string; version: number }>`
      select address, area_path, version from household where id = ${id}`.execute(db);
    return rows[0]!;
  });

interface Event {
  action: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

export const trailOf = (app: TestApp, id: string) =>
  within(app.kernel.db, everything('what the trail says'), async (db) => {
    const { rows } = await sql<Event>`
      select action, before, after from audit_event where subject_id = ${id} order by at, id`.execute(db);
    return rows;
  });
