import {
  getNamedType,
  isInputObjectType,
  TypeInfo,
  valueFromAST,
  visit,
  visitWithTypeInfo,
  type GraphQLInputType,
} from 'graphql';
import { invalid } from '../kernel/errors.js';
import { ExactIs } from '../kernel/graphql/operators.js';
import { say } from '../kernel/words.js';
import type { ListDocument } from './list-document.js';

/**
 * What is searched for exactly is an ID number: kept with the export and in the trail it would lie there in the clear, and the
 * list would hold one person.
 * @throws INVALID where the list is narrowed by one, in the query or by a variable
 */
export function refuseExact({ document, info: { schema, variableValues } }: ListDocument): void {
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Argument: ({ value }) => {
        const type = types.getInputType()!;
        if (isExact(type, valueFromAST(value, type, variableValues)))
          throw invalid({
            query: say(
              '不能按身份证号导出，请改用其他筛选',
              'cannot be narrowed by an ID number: use another filter',
            ),
          });
      },
    }),
  );
}

function isExact(type: GraphQLInputType, value: unknown): boolean {
  const named = getNamedType(type);
  if (value instanceof Array) return value.some((each) => isExact(named, each));
  if (value == null || !isInputObjectType(named)) return false;
  if (named.name === ExactIs.name) return true;
  const fields = named.getFields();
  return Object.entries(value).some(([name, part]) => isExact(fields[name]!.type, part));
}
