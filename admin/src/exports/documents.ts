import { graphql } from '../kernel/gql';

export const ExportFacts = graphql(/* GraphQL */ `
  fragment ExportFacts on Export {
    id
    viewerCan
    status
    fileName
    reason
    rows
    total
    bytes
    failure
    area {
      id
      name
    }
    columns {
      path
      title
    }
    createdAt
    finishedAt
    expiresAt
  }
`);

export const ExportsDocument = graphql(/* GraphQL */ `
  query Exports($filter: ExportFilter, $orderBy: [ExportOrder!], $first: Int, $offset: Int) {
    list: exports(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...ExportFacts
      }
    }
  }
`);

export const ExportDocument = graphql(/* GraphQL */ `
  query Export($id: ID!) {
    one: export(id: $id) {
      ...ExportFacts
    }
  }
`);

export const CreateExportDocument = graphql(/* GraphQL */ `
  mutation CreateExport($input: CreateExportInput!) {
    done: createExport(input: $input) {
      ...ExportFacts
    }
  }
`);

export const CancelExportDocument = graphql(/* GraphQL */ `
  mutation CancelExport($input: CancelExportInput!) {
    done: cancelExport(input: $input) {
      ...ExportFacts
    }
  }
`);
