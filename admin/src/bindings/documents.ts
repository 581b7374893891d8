import { graphql } from '../kernel/gql';

export const BindingFacts = graphql(/* GraphQL */ `
  fragment BindingFacts on Binding {
    id
    version
    viewerCan
    kind
    area {
      id
      kind
      name
      lineage {
        id
        kind
        name
      }
    }
    account {
      id
    }
    holderName
    holderTitle
    holderPhone
    holderLeft
    part
    startsOn
    endsOn
    current
    areasHeld
    overLimit
    householdsMoved
    previous {
      id
      holderName
      endsOn
    }
  }
`);

export const BindingsDocument = graphql(/* GraphQL */ `
  query Bindings($filter: BindingFilter, $orderBy: [BindingOrder!], $first: Int, $offset: Int) {
    list: bindings(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...BindingFacts
      }
    }
  }
`);

export const BindingDocument = graphql(/* GraphQL */ `
  query Binding($id: ID!) {
    one: binding(id: $id) {
      ...BindingFacts
    }
  }
`);

export const CreateBindingDocument = graphql(/* GraphQL */ `
  mutation CreateBinding($input: CreateBindingInput!) {
    done: createBinding(input: $input) {
      ...BindingFacts
    }
  }
`);

export const UpdateBindingDocument = graphql(/* GraphQL */ `
  mutation UpdateBinding($input: UpdateBindingInput!) {
    done: updateBinding(input: $input) {
      ...BindingFacts
    }
  }
`);

export const EndBindingDocument = graphql(/* GraphQL */ `
  mutation EndBinding($input: EndBindingInput!) {
    done: endBinding(input: $input) {
      ...BindingFacts
    }
  }
`);

export const HandOverBindingDocument = graphql(/* GraphQL */ `
  mutation HandOverBinding($input: HandOverBindingInput!) {
    done: handOverBinding(input: $input) {
      bindings
      households
    }
  }
`);

export const BindingRulesDocument = graphql(/* GraphQL */ `
  query BindingRules($areaId: ID!) {
    bindingRules(areaId: $areaId) {
      version
      required {
        areaKind
        kinds
      }
      limits {
        kind
        limit
      }
    }
  }
`);

export const SetBindingRulesDocument = graphql(/* GraphQL */ `
  mutation SetBindingRules($input: SetBindingRulesInput!) {
    done: setBindingRules(input: $input) {
      version
    }
  }
`);
