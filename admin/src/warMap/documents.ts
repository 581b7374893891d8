import { graphql } from '../kernel/gql';

/** Flat, in the order of the tree; the area asked for comes first. */
export const CoverageTreeDocument = graphql(/* GraphQL */ `
  query CoverageTree($areaId: ID!, $responseId: ID!, $depth: Int!) {
    coverageTree(areaId: $areaId, responseId: $responseId, depth: $depth) {
      area {
        id
        kind
        name
      }
      parentId
      households
      visited
      peopleDeclared
      peopleRegistered
      grids {
        total
        active
      }
    }
  }
`);

export const CoverageDaysDocument = graphql(/* GraphQL */ `
  query CoverageDays($areaId: ID!, $responseId: ID!, $from: LocalDate!, $to: LocalDate!) {
    coverageDays(areaId: $areaId, responseId: $responseId, from: $from, to: $to) {
      area {
        id
        name
      }
      households
      days {
        day
        visited
        visitedSoFar
        peopleMet
        peopleMetSoFar
      }
      children {
        area {
          id
          name
        }
        households
        days {
          day
          visited
          visitedSoFar
          peopleMet
          peopleMetSoFar
        }
      }
    }
  }
`);
