import { randomUUID } from 'node:crypto';
import type { GatewayExecutor } from '@apollo/server-gateway-interface';
import {
  executeSync,
  getOperationAST,
  GraphQLError,
  Kind,
  OperationTypeNode,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from '../context.js';
import { Problem, unexpected } from '../errors.js';
import { outlined, outlineOf } from './outline.js';

const MOST_COMPILED = 1_000;

type Variables = Record<string, unknown>;
export type Run = (context: Context, variables: Variables) => Promise<ExecutionResult>;

export interface Known {
  run: Run;
  /** A query whose fields are read by statements: it can be run for nothing, or twice. */
  presumable: boolean;
}

/** Operations compiled by graphql-jit, kept by their text; what went wrong is said in the caller's language. */
export class Operations {
  private readonly outline: GraphQLSchema;
  private readonly compiled = new Map<string, Known>();

  constructor(readonly schema: GraphQLSchema) {
    this.outline = outlineOf(schema);
  }

  /** For Apollo, which has parsed and checked the operation. */
  readonly executor: GatewayExecutor = async ({ document, operationName, source, request, context }) => {
    const key = keyOf(source, request.operationName);
    let known = this.compiled.get(key);
    if (!known) {
      const run = compile(this.schema, this.outline, document, operationName);
      const presumable = getOperationAST(document, operationName)?.operation === OperationTypeNode.QUERY;
      if (this.compiled.size >= MOST_COMPILED) this.compiled.delete(this.compiled.keys().next().value!);
      known = { run: (context, variables) => told(run, context, variables), presumable };
      this.compiled.set(key, known);
    }
    return known.run(context as unknown as Context, request.variables ?? {}) as never;
  };

  /** An operation that Apollo has passed before, by its text: it can be run again without being checked again. */
  known(source: string, operationName: string | null | undefined): Known | null {
    return this.compiled.get(keyOf(source, operationName)) ?? null;
  }

  /** One that the server has made itself, and checked; it is not kept. */
  own(document: DocumentNode): Run {
    const run = compile(this.schema, this.outline, document, null);
    return (context, variables) => told(run, context, variables);
  }
}

async function told(run: Run, context: Context, variables: Variables): Promise<ExecutionResult> {
  const result = await run(context, variables);
  return result.errors ? { ...result, errors: tell(result.errors, context) } : result;
}

const keyOf = (source: string, operationName: string | null | undefined) =>
  `${operationName ?? ''} ${source}`;

function compile(
  schema: GraphQLSchema,
  outline: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): Run {
  const { data, ofSchema } = split(document, schema);
  const query = data && compileQuery(outline, outlined(data, schema), operationName ?? '');
  if (query && !isCompiledQuery(query)) return async () => query;
  const defaults = defaultsOf(document, operationName);
  const answered = async (context: Context, variables: Variables) =>
    query ? query.query({}, context, { ...defaults, ...variables }) : { data: {} };
  if (!ofSchema) return answered;
  return async (context, variables) => {
    const told = executeSync({ schema, document: ofSchema, operationName, variableValues: variables });
    const result = await answered(context, variables);
    return told.errors ? told : { ...result, data: result.data && { ...told.data, ...result.data } };
  };
}

/** The compiler overlooks the default of a variable that cannot be null. */
function defaultsOf(document: DocumentNode, operationName: string | null | undefined): Variables {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  return Object.fromEntries(
    definitions.flatMap(({ variable, type, defaultValue }) =>
      defaultValue && type.kind === Kind.NON_NULL_TYPE
        ? [[variable.name.value, valueFromASTUntyped(defaultValue)]]
        : [],
    ),
  );
}

/** What is asked of the schema itself is answered from all of it, not from the outline. */
function split(document: DocumentNode, schema: GraphQLSchema) {
  const found = { data: false, ofSchema: false };
  const only = (kind: keyof typeof found) => {
    const types = new TypeInfo(schema);
    return visit(
      document,
      visitWithTypeInfo(types, {
        Field: (node) => {
          if (types.getParentType() !== schema.getQueryType()) return undefined;
          const isOfSchema = node.name.value === '__schema' || node.name.value === '__type';
          found[isOfSchema ? 'ofSchema' : 'data'] = true;
          return isOfSchema === (kind === 'ofSchema') ? undefined : null;
        },
      }),
    );
  };
  const ofSchema = only('ofSchema');
  if (!found.ofSchema) return { data: document };
  return { ofSchema, data: found.data ? only('data') : undefined };
}

const tell = (errors: readonly GraphQLError[], context: Context): GraphQLError[] =>
  errors.map((error) => {
    const { originalError, path, nodes } = error;
    if (originalError instanceof Problem) {
      const said = originalError.in(context.origin.language);
      return new GraphQLError(said.message, { extensions: said.extensions, path, nodes });
    }
    // Not from a resolver: the variables did not fit their types, or an argument's.
    if (!originalError && (!path || error.message.startsWith('Argument "')))
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
  return new GraphQLError(unexpected(id)[origin.language], {
    extensions: { code: 'INTERNAL', id },
    path: error.path,
    nodes: error.nodes,
  });
}
