import { graphql } from '../kernel/gql';

export const VisitFacts = graphql(/* GraphQL */ `
  fragment VisitFacts on Visit {
    id
    version
    viewerCan
    household {
      id
      address
    }
    response {
      id
      name
    }
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
    visitorName
    visitedAt
    outcome
    peopleMet
    noticesHanded
    note
    voidedAt
    voidReason
  }
`);

export const VisitsDocument = graphql(/* GraphQL */ `
  query Visits($filter: VisitFilter, $orderBy: [VisitOrder!], $first: Int, $offset: Int) {
    list: visits(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...VisitFacts
      }
    }
  }
`);

export const VisitDocument = graphql(/* GraphQL */ `
  query Visit($id: ID!) {
    one: visit(id: $id) {
      ...VisitFacts
    }
  }
`);

export const RecordVisitDocument = graphql(/* GraphQL */ `
  mutation RecordVisit($input: RecordVisitInput!) {
    done: recordVisit(input: $input) {
      ...VisitFacts
    }
  }
`);

export const AmendVisitDocument = graphql(/* GraphQL */ `
  mutation AmendVisit($input: AmendVisitInput!) {
    done: amendVisit(input: $input) {
      ...VisitFacts
    }
  }
`);

export const VoidVisitDocument = graphql(/* GraphQL */ `
  mutation VoidVisit($input: VoidVisitInput!) {
    done: voidVisit(input: $input) {
      ...VisitFacts
    }
  }
`);
