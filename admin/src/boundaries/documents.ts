import { graphql } from '../kernel/gql';

export const BoundariesDocument = graphql(/* GraphQL */ `
  query Boundaries($areaId: ID!, $depth: Int!) {
    boundaries(areaId: $areaId, depth: $depth) {
      area {
        id
      }
      geometry
    }
  }
`);

export const SetBoundariesDocument = graphql(/* GraphQL */ `
  mutation SetBoundaries($input: SetBoundariesInput!) {
    done: setBoundaries(input: $input) {
      dryRun
      added
      replaced
      leftOut
      features {
        number
        name
        code
        areaId
        areaName
        points
        message
      }
    }
  }
`);

export const RemoveBoundariesDocument = graphql(/* GraphQL */ `
  mutation RemoveBoundaries($input: RemoveBoundariesInput!) {
    done: removeBoundaries(input: $input) {
      removed
    }
  }
`);
