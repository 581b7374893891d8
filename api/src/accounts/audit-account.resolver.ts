import { sql } from '../kernel/db/sql.js';
import { FieldResolver, Resolver } from 'type-graphql';
import { AuditEvent } from '../kernel/audit/audit-event.entity.js';
import { contribute, one, readWithParent } from '../kernel/read/readable.js';
import { Account } from './account.entity.js';

contribute(AuditEvent, {
  account: one(
    () => Account,
    (row, account) => sql`${account.id} = ${row.column('accountId')}`,
  ),
});

@Resolver(() => AuditEvent)
export class AuditAccountResolver {
  @FieldResolver(() => Account, {
    nullable: true,
    description: '操作账号：Who did it; null where the viewer may not open that account, see `accountName`.',
  })
  account(): Account | null {
    return readWithParent();
  }
}
