import { registerEnumType } from 'type-graphql';
import { invalid } from '../kernel/errors.js';
import { EnumIs } from '../kernel/graphql/operators.js';
import { say, type Words } from '../kernel/words.js';

export enum AreaKind {
  COUNTY = 'COUNTY',
  TOWNSHIP = 'TOWNSHIP',
  DISTRICT = 'DISTRICT',
  VILLAGE = 'VILLAGE',
  COMPOUND = 'COMPOUND',
  GRID = 'GRID',
}
registerEnumType(AreaKind, {
  name: 'AreaKind',
  description: '区域类型：What an area is in the tree.',
  valuesConfig: {
    COUNTY: { description: '县（市、区）：the root of a tree.' },
    TOWNSHIP: { description: '乡镇（街道）：township or street.' },
    DISTRICT: {
      description: '管区：a management district, between township and village where a county has them.',
    },
    VILLAGE: { description: '村（社区）：village or community.' },
    COMPOUND: { description: '小区：an urban compound; it may not belong to a community yet.' },
    GRID: { description: '网格：the ground one or a few grid workers walk, 300 to 400 households at most.' },
  },
});
export const AreaKindIs = EnumIs(AreaKind, 'AreaKind');

/** The one table of what may hang below what. */
export const allowedParents: Readonly<Record<AreaKind, readonly AreaKind[]>> = {
  COUNTY: [],
  TOWNSHIP: [AreaKind.COUNTY],
  DISTRICT: [AreaKind.TOWNSHIP],
  VILLAGE: [AreaKind.TOWNSHIP, AreaKind.DISTRICT],
  COMPOUND: [AreaKind.TOWNSHIP, AreaKind.DISTRICT, AreaKind.VILLAGE],
  GRID: [AreaKind.VILLAGE, AreaKind.COMPOUND],
};

export const kinds = Object.values(AreaKind);

export const allowedChildren = (parent: AreaKind): AreaKind[] =>
  kinds.filter((kind) => allowedParents[kind].includes(parent));

export const kindNames: Readonly<Record<AreaKind, Words>> = {
  COUNTY: say('县', 'county'),
  TOWNSHIP: say('乡镇', 'township'),
  DISTRICT: say('管区', 'district'),
  VILLAGE: say('村', 'village'),
  COMPOUND: say('小区', 'compound'),
  GRID: say('网格', 'grid'),
};

/** @throws INVALID naming the field of the input that says so */
export function refuseKindBelow(kind: AreaKind, parent: AreaKind, field: string): void {
  if (allowedParents[kind].includes(parent)) return;
  throw invalid({
    [field]: say(
      `${kindNames[parent].zh}下不能设${kindNames[kind].zh}`,
      `a ${kindNames[kind].en} cannot hang below a ${kindNames[parent].en}`,
    ),
  });
}
