import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** Both come out of PostgreSQL as text and leave as they came; only what comes in is checked. */
const textScalar = (name: string, description: string, parse: (text: string) => unknown) =>
  new GraphQLScalarType({
    name,
    description,
    serialize: (value) => (value instanceof Date ? value.toISOString() : value),
    parseValue: (value) => parse(String(value)),
    parseLiteral: (node) => {
      if (node.kind !== Kind.STRING) throw new GraphQLError(`${name} must be a string`, { nodes: [node] });
      return parse(node.value);
    },
  });

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;

/** A moment, with its offset. */
export const DateTime = textScalar(
  'DateTime',
  '时刻：A moment in ISO 8601 with its offset, e.g. `2026-02-01T08:30:00+08:00`.',
  (text) => {
    const moment = new Date(text);
    if (!ISO.test(text) || Number.isNaN(moment.getTime()))
      throw new GraphQLError(`"${text}" is not a moment such as 2026-02-01T08:30:00+08:00`);
    return moment;
  },
);

/** A calendar day. */
export const LocalDate = textScalar(
  'LocalDate',
  '日期：A calendar day in China, e.g. `2026-02-01`.',
  (text) => {
    const day = new Date(`${text}T00:00:00Z`);
    if (
      !/^\d{4}-\d\d-\d\d$/.test(text) ||
      Number.isNaN(day.getTime()) ||
      day.toISOString().slice(0, 10) !== text
    )
      throw new GraphQLError(`"${text}" is not a day such as 2026-02-01`);
    return text;
  },
);

export const Json = new GraphQLScalarType({ name: 'JSON', description: '任意结构：Any JSON value.' });
