import { invalid } from '../errors.js';
import { say } from '../words.js';

/** The order's values of one row as text, its id last; as base64url of JSON opaque to the caller (see Page.cursorSql). */
export type Cursor = string[];

export function decodeCursor(text: string, length: number): Cursor {
  try {
    const values: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (
      values instanceof Array &&
      values.length === length &&
      values.every((value) => typeof value === 'string')
    )
      return values;
  } catch {
    // falls through to the one answer for every cursor that is not ours
  }
  throw invalid({
    after: say(
      '不是该列表返回的游标，请从第一页重新开始',
      'is not a cursor of this list: start from the first page',
    ),
  });
}
