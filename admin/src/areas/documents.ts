import { graphql } from '../kernel/gql';

export const AreaFacts = graphql(/* GraphQL */ `
  fragment AreaFacts on Area {
    id
    version
    viewerCan
    kind
    name
    officialCode
    status
    lineage {
      id
      kind
      name
    }
  }
`);

export const AreasDocument = graphql(/* GraphQL */ `
  query Areas($filter: AreaFilter, $orderBy: [AreaOrder!], $first: Int, $offset: Int) {
    list: areas(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...AreaFacts
      }
    }
  }
`);

export const AreaDocument = graphql(/* GraphQL */ `
  query Area($id: ID!) {
    one: area(id: $id) {
      ...AreaFacts
    }
  }
`);
