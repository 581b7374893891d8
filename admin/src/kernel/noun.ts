import type { ComponentType, ReactNode } from 'react';
import type { RaRecord, ResourceProps } from 'react-admin';
import type { Direction, TypedDocumentString } from './gql/graphql';
import type { Words } from './i18n/messages';

/** Documents answer under fixed aliases (`list:`, `one:`, `done:`), so the data provider needs to know no noun. */
type ListResult = { list: { nodes: RaRecord[]; totalCount: number } };
type OneResult = { one: RaRecord | null };
export type DoneResult = { done: RaRecord };

type ListVariables<Filter, Field> = {
  filter?: Filter | null;
  orderBy?: Array<{ field: Field; direction?: Direction | null }> | null;
  first?: number | null;
  offset?: number | null;
};

interface Reads<Filter, Field extends string, Values> {
  list: TypedDocumentString<ListResult, ListVariables<Filter, Field>>;
  one: TypedDocumentString<OneResult, { id: string }>;
  /** The filter form's values as the API's typed operators. */
  toFilter?: (values: Values) => Filter;
  /** A list column that can be sorted by, and its name in the API. */
  orderBy?: Record<string, Field>;
}

interface Writes<Input> {
  /** The mutation, the action in `viewerCan`, the translation key: one word. */
  deed: string;
  document: TypedDocumentString<DoneResult, { input: Input }>;
  /** Only these leave the form: what is not an input of the mutation is never sent. */
  fields: readonly Exclude<keyof Input & string, 'id' | 'version'>[];
}

export interface NounDefinition<Filter, Field extends string, Values, Create, Update> extends Pick<
  ResourceProps,
  'icon' | 'options'
> {
  /** The subject's name in the policy and in `__typename`. */
  subject: string;
  reads: Reads<Filter, Field, Values>;
  creates?: Writes<Create>;
  updates?: Writes<Update>;
  /** Fields whose values are an enum's, for showing both versions of a conflict in words. */
  enums?: Record<string, string>;
  /** Queries beside its own that tell of it, by their first key: read again after a create or update. A deed reads all again. */
  alsoChanges?: readonly string[];
  messages: Words;
  /** Where its notices lead, by kind, where that is not the record: a list so filtered, or nowhere (null). */
  noticed?: Record<string, Record<string, unknown> | null>;
  /** What its fields mean, in Chinese; the English is the schema's own. Fetched when somebody asks. */
  help?: () => Promise<{ help: Record<string, string> }>;
  recordRepresentation?: string | ((record: never) => ReactNode);
  list?: ComponentType;
  show?: ComponentType;
  create?: ComponentType;
  edit?: ComponentType;
}

/** A noun as the kernel sees it: some documents, some fields, of no particular type. */
export type Noun = Omit<NounDefinition<never, string, never, never, never>, 'reads'> & {
  reads: {
    list: TypedDocumentString<ListResult, never>;
    one: TypedDocumentString<OneResult, { id: string }>;
    toFilter?: (values: never) => unknown;
    orderBy?: Record<string, string>;
  };
};
export type Nouns = Record<string, Noun>;

/** Checks a manifest against its own documents; spread the result into `<Resource>`. */
export function noun<Filter, Field extends string, Values, Create, Update>(
  definition: NounDefinition<Filter, Field, Values, Create, Update>,
) {
  return definition as NounDefinition<Filter, Field, Values, Create, Update> & Omit<ResourceProps, 'name'>;
}
