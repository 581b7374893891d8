/** JSON put together as text: PostgreSQL's own builders look up the type of every value of every row again. */

/** What holds nothing to escape: ids, enumerations, days. */
export const plain = (sql) => `'"' || ${sql} || '"'`;
export const text = (sql) => `to_json(${sql})::text`;
export const orNull = (sql) => `coalesce(${sql}, 'null')`;

/** One SQL expression from the members of an object, each a text or a number. Literals side by side become one. */
export const object = (members) =>
  `(${Object.entries(members)
    .map(([key, sql], at) => `'${at ? ',' : '{'}"${key}":' || ${sql}`)
    .join(' || ')} || '}')`.replaceAll(`' || '`, '');

/** @param item of each row, in order */
export const list = (item, from, order) =>
  `coalesce((select '[' || string_agg(${item}, ',' order by ${order}) || ']' from ${from}), '[]')`;

export const answer = (field, sql) => `select '{"data":{"${field}":' || ${sql} || '}}' as json`;
