import { registerEnumType } from 'type-graphql';
import { AreaKind } from '../areas/area-kind.js';
import { EnumIs } from '../kernel/graphql/operators.js';

export enum BindingKind {
  COUNTY_LEADER = 'COUNTY_LEADER',
  TOWNSHIP_LEADER = 'TOWNSHIP_LEADER',
  CADRE = 'CADRE',
  WORKER = 'WORKER',
  DEPARTMENT = 'DEPARTMENT',
}
registerEnumType(BindingKind, {
  name: 'BindingKind',
  description: '包保类型：At which level of the chain somebody answers for an area.',
  valuesConfig: {
    COUNTY_LEADER: { description: '县领导包保：a leader of the county, for a township or what lies in one.' },
    TOWNSHIP_LEADER: { description: '乡镇领导包保：a leader of the township, for a village or a compound.' },
    CADRE: { description: '干部包保：a cadre, for a compound, a grid or a village.' },
    WORKER: { description: '网格员包户：a worker, for a grid or for a group of households in it.' },
    DEPARTMENT: { description: '部门包片：a department, by whoever leads its people there.' },
  },
});
export const BindingKindIs = EnumIs(BindingKind, 'BindingKind');

export const bindingKinds = Object.values(BindingKind);

const { TOWNSHIP, DISTRICT, VILLAGE, COMPOUND, GRID } = AreaKind;

/** The one table of what somebody of each kind can answer for. */
export const boundTo: Readonly<Record<BindingKind, readonly AreaKind[]>> = {
  COUNTY_LEADER: [TOWNSHIP, DISTRICT, VILLAGE, COMPOUND],
  TOWNSHIP_LEADER: [DISTRICT, VILLAGE, COMPOUND],
  CADRE: [VILLAGE, COMPOUND, GRID],
  WORKER: [VILLAGE, COMPOUND, GRID],
  DEPARTMENT: [TOWNSHIP, DISTRICT, VILLAGE, COMPOUND, GRID],
};

/** Which kinds an area of each kind must have; a county may lay down its own (`setBindingRules`). */
export type Required = Partial<Record<AreaKind, readonly BindingKind[]>>;

/** The chain: county leader, township leader, cadre, worker. */
export const REQUIRED: Required = {
  TOWNSHIP: [BindingKind.COUNTY_LEADER],
  VILLAGE: [BindingKind.TOWNSHIP_LEADER],
  COMPOUND: [BindingKind.CADRE],
  GRID: [BindingKind.CADRE, BindingKind.WORKER],
};

export type Limits = Record<BindingKind, number>;

/**
 * So many areas one person can answer for. Of what counties reported: about 10 townships to a county's leaders, 305 villages to the
 * leaders of 10 townships, 107 compounds to 64 cadres, 57 workers with a grid or two, 350 villages to 34 departments.
 */
export const LIMITS: Limits = { COUNTY_LEADER: 2, TOWNSHIP_LEADER: 4, CADRE: 2, WORKER: 2, DEPARTMENT: 10 };
