import type { ServerResponse } from 'node:http';
import { viewerOf, type Context } from '../kernel/context.js';
import { notFound } from '../kernel/errors.js';
import { within } from '../kernel/db/database.js';
import { ImportField } from './import-field.js';
import { ImportKind } from './import-kind.js';
import { NamedRoles } from './named-roles.js';
import { sendWorkbook } from './send-workbook.js';
import { templateOf } from './template.js';

const names: Readonly<Record<ImportKind, string>> = {
  HOUSEHOLDS: '住户导入模板',
  PEOPLE: '人员导入模板',
  ACCOUNTS: '账号与任职导入模板',
};

/** `GET /imports/templates/PEOPLE`: an empty table with the headers, and what may stand in each column. */
export async function downloadTemplate(
  context: Context,
  { kind = '' }: Record<string, string>,
  res: ServerResponse,
): Promise<void> {
  const viewer = viewerOf(context);
  if (!(kind in ImportKind)) throw notFound();
  const known = kind as ImportKind;
  const { kernel } = context;
  const offered = async () => {
    if (known !== ImportKind.ACCOUNTS) return {};
    const roles = await within(kernel.db, viewer.envelope, (tx) => NamedRoles.of(tx, kernel, viewer));
    return { [ImportField.ROLE]: roles.offered };
  };
  sendWorkbook(res, `${names[known]}.xlsx`, await templateOf(known, await offered()));
}
