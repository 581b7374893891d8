import { graphql } from '../kernel/gql';

export const ResponseFacts = graphql(/* GraphQL */ `
  fragment ResponseFacts on Response {
    id
    version
    viewerCan
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
    name
    kind
    level
    phase
    startsOn
    endsOn
    status
  }
`);

export const ResponsesDocument = graphql(/* GraphQL */ `
  query Responses($filter: ResponseFilter, $orderBy: [ResponseOrder!], $first: Int, $offset: Int) {
    list: responses(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...ResponseFacts
      }
    }
  }
`);

export const ResponseDocument = graphql(/* GraphQL */ `
  query Response($id: ID!) {
    one: response(id: $id) {
      ...ResponseFacts
    }
  }
`);

export const CreateResponseDocument = graphql(/* GraphQL */ `
  mutation CreateResponse($input: CreateResponseInput!) {
    done: createResponse(input: $input) {
      ...ResponseFacts
    }
  }
`);

export const UpdateResponseDocument = graphql(/* GraphQL */ `
  mutation UpdateResponse($input: UpdateResponseInput!) {
    done: updateResponse(input: $input) {
      ...ResponseFacts
    }
  }
`);

export const CloseResponseDocument = graphql(/* GraphQL */ `
  mutation CloseResponse($input: CloseResponseInput!) {
    done: closeResponse(input: $input) {
      ...ResponseFacts
    }
  }
`);
