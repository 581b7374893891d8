import { say } from '../kernel/words.js';
import type { Faults } from '../kernel/write/faults.js';
import type { Household } from './household.entity.js';

/** What a caller says of a household, but for its phone; what is left out is not looked at. */
type Facts = Partial<Pick<Household, 'address' | 'building' | 'door' | 'declaredSize' | 'tags'>>;

const LARGEST = 50;

/** The facts as they are kept; what is wrong with them goes to `faults`. */
export function householdFacts(
  { address, building, door, declaredSize, tags }: Facts,
  faults: Faults,
): Facts {
  const facts: Facts = {};
  if (address !== undefined) facts.address = faults.text('address', '地址', address, { max: 120 });
  if (building !== undefined)
    facts.building = faults.text('building', '楼栋', building ?? '', { min: 0, max: 40 }) || null;
  if (door !== undefined) facts.door = faults.text('door', '门牌', door ?? '', { min: 0, max: 40 }) || null;
  if (tags !== undefined) facts.tags = [...new Set(tags)].sort();
  if (declaredSize !== undefined) {
    const words = say(`申报人数须为 0 到 ${LARGEST}`, `must be from 0 to ${LARGEST}`);
    faults.unless(declaredSize >= 0 && declaredSize <= LARGEST, 'declaredSize', words);
    facts.declaredSize = declaredSize;
  }
  return facts;
}
