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
    validFrom
    validTo
    province
    prefecture
    childCount
    gridCount
    allowedChildKinds
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

export const CreateAreaDocument = graphql(/* GraphQL */ `
  mutation CreateArea($input: CreateAreaInput!) {
    done: createArea(input: $input) {
      ...AreaFacts
    }
  }
`);

export const RenameAreaDocument = graphql(/* GraphQL */ `
  mutation RenameArea($input: RenameAreaInput!) {
    done: renameArea(input: $input) {
      ...AreaFacts
    }
  }
`);

export const CloseAreaDocument = graphql(/* GraphQL */ `
  mutation CloseArea($input: CloseAreaInput!) {
    done: closeArea(input: $input) {
      ...AreaFacts
    }
  }
`);

export const ImportAreasDocument = graphql(/* GraphQL */ `
  mutation ImportAreas($input: ImportAreasInput!) {
    done: importAreas(input: $input) {
      dryRun
      created
      renamed
      unchanged
      errors {
        line
        column
        message
      }
    }
  }
`);
