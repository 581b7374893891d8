import { v7 } from 'uuid';
import { sql } from '../kernel/db/sql.js';
import { bulkDeed, type Outcome } from '../kernel/write/deed.js';
import { Tools } from '../kernel/write/tools.js';
import { AreaTermCause } from '../areas/area-term.entity.js';
import { AreaChange, AreaChangeKind, AreaChangeStatus } from './area-change.entity.js';
import { announce, carryOut } from './carry-out.js';
import { countPlan, type Counted } from './count-plan.js';
import { nameOf, placeOf, type Plan } from './plan.js';
import type { Step } from './re-key.js';

/** One of the changes of the tree: what it comes to, held against the viewer's rights and the state of everything it touches. */
export interface Command<I extends object = object> {
  action: string;
  kind: AreaChangeKind;
  cause: AreaTermCause;
  /** @throws what stands against it. May write areas, which whoever only wants to know takes back again */
  plan(tools: Tools, input: I): Promise<Plan>;
}

/** More rows than this are moved by a job: nobody waits for it with a request open. */
export const background = { overRows: 50_000 };

const commands = new Map<string, Command>();
export const commandOf = (kind: AreaChangeKind): Command => commands.get(kind)!;

/** A command as a deed: done at once, or put down for the job. Answers with the record of it. */
export function areaDeed<I extends object>(command: Command<I>) {
  commands.set(command.kind, command as unknown as Command);
  return bulkDeed<I, AreaChange>(
    command.action,
    AreaChange,
    async (tools, input): Promise<Outcome<AreaChange>> => {
      const { plan, counted } = await tryOut(tools, command, input);
      const change = recordOf(tools, plan, { input, counted });
      if (counted.rows > background.overRows) {
        await sql`select wake_area_changes()`.execute(tools.db);
        return { subjects: [change] };
      }
      return { subjects: [change, ...(await perform(tools, command, input, change, async () => {}))] };
    },
  );
}

/** In the transaction of the tools: everything, and that it is done. @returns the areas, for the trail */
export async function perform<I extends object>(
  tools: Tools,
  command: Command<I>,
  input: I,
  change: AreaChange,
  step: Step,
): Promise<Plan['subjects']> {
  await announce(tools, { cause: command.cause, changeId: change.id, county: change.county });
  const plan = await command.plan(tools, input);
  await carryOut(tools, plan, change.id, step);
  // Last, since whoever notes how far it has come writes to the same row.
  Object.assign(change, {
    ...namesOf(plan),
    createdIds: plan.made.map(({ id }) => id),
    ...{ status: AreaChangeStatus.DONE, doneAt: tools.now, rowsDone: change.rows },
  });
  return plan.subjects;
}

/** What the command would come to; nothing of it stays. */
export async function tryOut<I extends object>(
  { kernel, viewer, db, origin }: Tools,
  command: Command<I>,
  input: I,
): Promise<{ plan: Plan; counted: Counted; tools: Tools }> {
  const tools = new Tools(kernel, viewer, db, command.action, origin);
  await sql`savepoint try_out`.execute(db);
  const plan = await command.plan(tools, input);
  const counted = await countPlan(tools, plan);
  await sql`rollback to savepoint try_out`.execute(db);
  return { plan, counted, tools };
}

const namesOf = (plan: Plan) => ({
  ...{ areas: plan.areas.map(nameOf), from: plan.from.map(nameOf), into: plan.into.map(nameOf) },
});

const recordOf = (
  tools: Tools,
  plan: Plan,
  { input, counted }: { input: object; counted: Counted },
): AreaChange =>
  tools.create(AreaChange, {
    ...{
      id: v7(),
      ...placeOf(plan),
      ...namesOf(plan),
      kind: plan.kind,
      status: AreaChangeStatus.QUEUED,
      input,
    },
    account: { id: tools.viewer.accountId } as AreaChange['account'],
    ...{
      accountName: tools.viewer.displayName,
      createdIds: [],
      undoesId: plan.undoes?.id ?? null,
      rows: counted.rows,
    },
    origin: originOf(tools),
    createdAt: tools.now,
  });

const originOf = ({ origin: { requestId, address, language } }: Tools) => ({ requestId, address, language });
