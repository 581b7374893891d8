import { PrimaryKeyProp, type Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { AreaChange } from './area-change.entity.js';

const withChange = 'exists (select from area_change where area_change.id = area_change_item.change_id)';

/** A household, post, account or area that a change took from one area to another: an undo takes back these and no others. */
@Entity({
  tableName: 'area_change_item',
  rowLevelSecurity: 'force',
  policies: [{ name: 'with_change', using: withChange, check: withChange }],
})
export class AreaChangeItem {
  [PrimaryKeyProp]?: ['change', 'entity', 'rowId'];

  @ManyToOne(() => AreaChange, { primary: true, deleteRule: 'cascade' })
  change!: Rel<AreaChange>;

  @Property({ type: 'text', primary: true })
  entity!: string;

  @Property({ type: 'uuid', primary: true })
  rowId!: string;

  @Property({ type: 'uuid' })
  fromId!: string;

  @Property({ type: 'uuid' })
  toId!: string;

  /** Of one that would have been there twice: what the change has ended or deleted of it. */
  @Property({ type: 'jsonb', nullable: true })
  before!: object | null;
}
