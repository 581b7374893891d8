import { PrimaryKeyProp, type Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Export } from './export.entity.js';

const visibleWithExport = 'exists (select from export where export.id = export_part.export_id)';

/**
 * A page of an export as bytes of its file, numbered from 1: the file is all of them one after the other, and neither the
 * server nor the database ever holds it as a whole.
 */
@Entity({
  tableName: 'export_part',
  rowLevelSecurity: 'force',
  policies: [{ name: 'with_export', using: visibleWithExport, check: visibleWithExport }],
})
export class ExportPart {
  [PrimaryKeyProp]?: ['export', 'number'];

  @ManyToOne(() => Export, { primary: true, deleteRule: 'cascade' })
  export!: Rel<Export>;

  @PrimaryKey({ type: 'integer', autoincrement: false })
  number!: number;

  @Property({ type: 'blob', hidden: true })
  data!: Buffer;
}
