import type { Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { ScopedEntity, scopedTable } from '../kernel/db/scoped.entity.js';
import { Node } from '../kernel/graphql/node.js';
import { ImportFindingKind } from './import-kind.js';
import { Import } from './import.entity.js';
import { liesInAreas } from '../areas/lying.js';

@ObjectType({
  implements: Node,
  description:
    '导入问题：What is wrong or doubtful in one cell of a file, and what to do. Never what the cell holds.',
})
@Entity(scopedTable('import_finding'))
@Index({ properties: ['import', 'row', 'id'] })
export class ImportFinding extends ScopedEntity {
  @Field(() => Import, { nullable: true, description: '导入：The import.' })
  @ManyToOne(() => Import, { deleteRule: 'cascade' })
  import!: Rel<Import>;

  @Field(() => Int, { description: '行号：The row in the file; the first line, with the headers, is 1.' })
  @Property({ type: 'integer' })
  row!: number;

  @Field(() => Int, {
    nullable: true,
    description: '列号：The column, the first is 1; null where it is of the whole row.',
  })
  @Property({ type: 'integer', nullable: true })
  column!: number | null;

  @Field(() => ImportFindingKind, { description: '类别：What it means for the row.' })
  @Enum({ items: () => ImportFindingKind, type: 'text' })
  kind!: ImportFindingKind;

  @Field(() => String, { description: '说明：What it is and what to do.' })
  @Property({ type: 'text' })
  message!: string;
}

liesInAreas(ImportFinding, { moves: 'all', passes: 'stays' });
