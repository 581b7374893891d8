import { randomUUID } from 'node:crypto';
import type { GatewayExecutor } from '@apollo/server-gateway-interface';
import { GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { Context } from '../context.js';
import { Problem } from '../errors.js';

const MOST_COMPILED = 1_000;

/** Runs operations compiled by graphql-jit, kept by their text; says what went wrong in the caller's language. */
export function makeExecutor(schema: GraphQLSchema): GatewayExecutor {
  const compiled = new Map<string, CompiledQuery>();
  return async ({ document, operationName, queryHash, request, context }) => {
    const key = `${queryHash} ${operationName ?? ''}`;
    let query = compiled.get(key);
    if (!query) {
      const result = compileQuery(schema, document, operationName ?? '');
      if (!isCompiledQuery(result)) return result as never;
      query = result;
      if (compiled.size >= MOST_COMPILED) compiled.delete(compiled.keys().next().value!);
      compiled.set(key, query);
    }
    const result = (await query.query({}, context, request.variables ?? {})) as ExecutionResult;
    return (
      result.errors ? { ...result, errors: tell(result.errors, context as unknown as Context) } : result
    ) as never;
  };
}

const tell = (errors: readonly GraphQLError[], context: Context): GraphQLError[] =>
  errors.map((error) => {
    const { originalError, path, nodes } = error;
    if (originalError instanceof Problem) {
      const said = originalError.in(context.origin.language);
      return new GraphQLError(said.message, { extensions: said.extensions, path, nodes });
    }
    // Not from a resolver: the variables did not fit their types.
    if (!originalError && !path)
      return new GraphQLError(error.message, { extensions: { code: 'INVALID' }, nodes });
    return masked(error, context);
  });

/** A bug: the caller learns an id to report, the log the rest. */
function masked(error: GraphQLError, { kernel, origin }: Context): GraphQLError {
  const id = randomUUID();
  kernel.log.error(
    { errorId: id, requestId: origin.requestId, err: error.originalError ?? error },
    'unexpected error',
  );
  const message =
    origin.language === 'en'
      ? `Something went wrong on our side. Please report the number ${id}.`
      : `系统出现意外错误，请将编号 ${id} 报给管理员。`;
  return new GraphQLError(message, {
    extensions: { code: 'INTERNAL', id },
    path: error.path,
    nodes: error.nodes,
  });
}
