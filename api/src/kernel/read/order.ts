import type { ListArgs, Order } from './list.js';
import type { EntityClass } from './row.js';

const defaultOrders = new Map<string, readonly Order[]>();
export const orderByDefault = (entity: EntityClass, order: readonly Order[]): void => {
  defaultOrders.set(entity.name, order);
};

/** The order of a list: the one asked for, or the noun's own. */
export function orderOf(entity: string, { orderBy }: ListArgs): readonly Order[] {
  if (orderBy?.length) return orderBy.map(ascending);
  const order = defaultOrders.get(entity);
  if (!order) throw new Error(`${entity} has no default order`);
  return order;
}

const ascending = ({ field, direction }: Partial<Order> & Pick<Order, 'field'>): Order => ({
  field,
  direction: direction ?? 'ASC',
});
