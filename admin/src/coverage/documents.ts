import { graphql } from '../kernel/gql';

export const CoverageDocument = graphql(/* GraphQL */ `
  query Coverage($areaId: ID!, $responseId: ID!) {
    coverage(areaId: $areaId, responseId: $responseId) {
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
      townships {
        total
        active
      }
      villages {
        total
        active
      }
      grids {
        total
        active
      }
      households
      visited
      met
      peopleDeclared
      peopleRegistered
      peopleMet
      lastActivityAt
      children {
        area {
          id
          kind
          name
        }
        households
        visited
        met
        peopleDeclared
        peopleRegistered
        ratio
      }
    }
  }
`);

/** What the figures do not tell already. */
export const MissedCountsDocument = graphql(/* GraphQL */ `
  query MissedCounts($areaId: ID!, $responseId: ID!) {
    withoutWorker: missed(areaId: $areaId, responseId: $responseId, kind: GRID_WITHOUT_WORKER, first: 1) {
      totalCount
    }
    unbound: missed(areaId: $areaId, responseId: $responseId, kind: BINDING, first: 1) {
      totalCount
    }
    people: missed(areaId: $areaId, responseId: $responseId, kind: PERSON, first: 1) {
      totalCount
    }
  }
`);

export const WorkersTodayDocument = graphql(/* GraphQL */ `
  query WorkersToday($areaId: ID!, $responseId: ID!, $first: Int!, $after: String) {
    workersToday(areaId: $areaId, responseId: $responseId, first: $first, after: $after) {
      totalCount
      nodes {
        id
        name
        grids {
          area {
            id
            name
          }
          missed
        }
        assigned
        visitsToday
        peopleMetToday
        missed
        lastVisitAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const MissedDocument = graphql(/* GraphQL */ `
  query Missed($areaId: ID!, $responseId: ID!, $kind: MissedKind!, $first: Int!, $after: String) {
    missed(areaId: $areaId, responseId: $responseId, kind: $kind, first: $first, after: $after) {
      nodes {
        id
        kind
        missing
        lacking {
          kind
          last {
            holderName
          }
        }
        area {
          id
          kind
          name
          viewerCan
          lineage {
            id
            kind
            name
          }
        }
        household {
          id
          viewerCan
          address
          building
          door
          declaredSize
          registeredSize
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
