import { Field, InputType, ObjectType } from 'type-graphql';
import { Area } from '../areas/area.entity.js';
import { Boundary } from '../boundaries/boundary.entity.js';
import { Progress } from '../coverage/progress.entity.js';
import { TallyDay } from '../coverage/tally-day.entity.js';
import { Tally } from '../coverage/tally.entity.js';
import { forbidden, invalid } from '../kernel/errors.js';
import type { Share } from '../kernel/policy/policy.js';
import type { Catalogue } from '../kernel/policy/role.js';
import { rulesFor } from '../kernel/policy/translate.js';
import type { Viewer } from '../kernel/policy/viewer.js';
import { say } from '../kernel/words.js';
import { deeds } from '../kernel/write/deed.js';
import { Response } from '../responses/response.entity.js';
import { Visit } from '../visits/visit.entity.js';

@ObjectType({ description: '共享权限：A permission that a joint zone shares.' })
export class Shared implements Share {
  @Field(() => String, { description: '对象类型：To which type of record.' })
  subject!: string;

  @Field(() => String, { description: '操作：The deed by the name of its mutation, or `read`.' })
  action!: string;
}

@InputType({ description: '共享内容：A permission to share, one of `shareable`.' })
export class ShareInput implements Share {
  @Field(() => String, { description: '对象类型：To which type of record.' })
  subject!: string;

  @Field(() => String, { description: '操作：The deed by the name of its mutation, or `read`.' })
  action!: string;
}

/** What means nothing without the other: coverage is told by three tables, and both it and visits belong to a response. */
const ALONG: Readonly<Record<string, readonly string[]>> = {
  [Visit.name]: [Response.name],
  [Tally.name]: [Progress.name, TallyDay.name, Response.name],
};
/** Where the others' ground is. */
const ALWAYS = [Area.name, Boundary.name];
const ONLY_ALONG = new Set([...ALWAYS, Progress.name, TallyDay.name]);

const read = (subject: string): Share => ({ subject, action: 'read' });

/** What can be chosen: the rest comes along with it. A deed is chosen once, at the first record it starts from. */
export const shareable = ({ shareable: all }: Catalogue): Share[] =>
  all.filter(({ subject, action }, at) =>
    action === 'read' ? !ONLY_ALONG.has(subject) : all.findIndex((other) => other.action === action) === at,
  );

/**
 * With what comes along: the areas themselves, by which anything is found; of a deed each record it needs, and what it makes,
 * since nobody does what they cannot see.
 * @throws INVALID where something can never be shared, FORBIDDEN where the viewer does not have it in each of the areas
 */
export function sharesOf(
  { catalogue, viewer }: { catalogue: Catalogue; viewer: Viewer },
  chosen: readonly Share[],
  paths: readonly string[],
): Shared[] {
  const all = catalogue.shareable;
  const stranger = chosen.find((share) => !isIn(all)(share));
  if (stranger || chosen.length === 0)
    throw invalid({
      shares: stranger
        ? say(`${keyOf(stranger)} 不能在联防区内共享`, `${keyOf(stranger)} can never be shared by a zone`)
        : say('请选择共享内容', 'must have at least one'),
    });
  const wanted = [...ALWAYS.map(read), ...chosen].flatMap((share) => [share, ...alongWith(share, all)]);
  const lacks = (share: Share) => !paths.every((path) => reaches(viewer, share, path));
  const lacking = chosen.find(lacks);
  if (lacking)
    throw forbidden(
      say(
        `您自己在其中某个区域没有“${keyOf(lacking)}”，不能共享。`,
        `You do not have ${keyOf(lacking)} in each of the areas yourself, and cannot share it.`,
      ),
    );
  return all.filter(isIn(wanted)).filter((share) => !lacks(share));
}

const isIn = (list: readonly Share[]) => (one: Share) => list.some((other) => keyOf(other) === keyOf(one));

const keyOf = ({ subject, action }: Share): string => `${subject}.${action}`;

function alongWith({ subject, action }: Share, all: readonly Share[]): Share[] {
  if (action === 'read') return (ALONG[subject] ?? []).map(read);
  const ends = all.filter((other) => other.action === action);
  const made = deeds.get(action)?.subject.name;
  return [
    ...ends,
    ...ends.map((end) => read(end.subject)),
    ...(made ? [read(made), ...alongWith(read(made), all)] : []),
  ];
}

const reaches = ({ reach }: Viewer, { subject, action }: Share, path: string): boolean =>
  (rulesFor(reach, action, subject) ?? []).some(
    ({ place }) => place?.how === 'within' && place.paths.some((from) => path.startsWith(from)),
  );
