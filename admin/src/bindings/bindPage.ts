import type { CreateBindingInput } from '../kernel/gql/graphql';

/** The form that binds somebody, with what is known filled in. */
export const bindPage = (start: Partial<CreateBindingInput>): string =>
  `/bindings/create?${new URLSearchParams({ source: JSON.stringify(start) }).toString()}`;
