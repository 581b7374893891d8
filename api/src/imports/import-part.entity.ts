import { PrimaryKeyProp, type Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { setting, unscoped } from '../kernel/db/scoped.entity.js';
import { Import } from './import.entity.js';

const own = `exists (select from import where import.id = import_part.import_id and import.account_id::text = ${setting('account')})`;

/**
 * Some hundred rows of a file, sealed as they were read: they hold ID numbers and phones. Only whoever sent them reaches
 * them, and they are erased when the import is over, or a day after it was begun.
 */
@Entity({
  tableName: 'import_part',
  rowLevelSecurity: 'force',
  policies: [
    { name: 'own', using: own, check: own },
    { name: 'unscoped', using: unscoped, check: unscoped },
  ],
})
export class ImportPart {
  [PrimaryKeyProp]?: ['import', 'number'];

  @ManyToOne(() => Import, { primary: true, deleteRule: 'cascade' })
  import!: Rel<Import>;

  @PrimaryKey({ type: 'integer', autoincrement: false })
  number!: number;

  @Property({ type: 'blob', hidden: true })
  sealedRows!: Buffer;
}
