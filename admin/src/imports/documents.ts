import { graphql } from '../kernel/gql';

export const ImportFacts = graphql(/* GraphQL */ `
  fragment ImportFacts on Import {
    id
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
    accountName
    kind
    status
    fileName
    columns {
      header
      field
    }
    rows
    done
    made
    counts {
      households
      people
      accounts
      posts
      registered
      doubtful
      faulty
    }
    firstPasswords
    doubtful
    createdAt
    finishedAt
    expiresAt
    failure
  }
`);

export const ImportsDocument = graphql(/* GraphQL */ `
  query Imports($filter: ImportFilter, $orderBy: [ImportOrder!], $first: Int, $offset: Int) {
    list: imports(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...ImportFacts
      }
    }
  }
`);

export const ImportDocument = graphql(/* GraphQL */ `
  query Import($id: ID!) {
    one: import(id: $id) {
      ...ImportFacts
    }
  }
`);

export const ImportFindingsDocument = graphql(/* GraphQL */ `
  query ImportFindings($filter: ImportFindingFilter, $first: Int, $offset: Int) {
    list: importFindings(filter: $filter, first: $first, offset: $offset) {
      totalCount
      nodes {
        id
        row
        column
        kind
        message
      }
    }
  }
`);

export const CreateImportDocument = graphql(/* GraphQL */ `
  mutation CreateImport($input: CreateImportInput!) {
    done: createImport(input: $input) {
      ...ImportFacts
    }
  }
`);

export const CheckImportDocument = graphql(/* GraphQL */ `
  mutation CheckImport($input: CheckImportInput!) {
    done: checkImport(input: $input) {
      ...ImportFacts
    }
  }
`);

export const StartImportDocument = graphql(/* GraphQL */ `
  mutation StartImport($input: StartImportInput!) {
    done: startImport(input: $input) {
      ...ImportFacts
    }
  }
`);

export const CancelImportDocument = graphql(/* GraphQL */ `
  mutation CancelImport($input: CancelImportInput!) {
    done: cancelImport(input: $input) {
      ...ImportFacts
    }
  }
`);

export const UndoImportDocument = graphql(/* GraphQL */ `
  mutation UndoImport($input: UndoImportInput!) {
    done: undoImport(input: $input) {
      ...ImportFacts
    }
  }
`);

export const TakeFirstPasswordsDocument = graphql(/* GraphQL */ `
  mutation TakeFirstPasswords($input: TakeFirstPasswordsInput!) {
    done: takeFirstPasswords(input: $input) {
      workbook
      accounts {
        username
        displayName
        area
        password
      }
    }
  }
`);
