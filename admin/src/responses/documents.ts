import { graphql } from '../kernel/gql';

export const ResponseFacts = graphql(/* GraphQL */ `
  fragment ResponseFacts on Response {
    id
    version
    viewerCan
    area {
      id
      name
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
