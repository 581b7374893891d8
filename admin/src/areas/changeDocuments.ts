import { graphql } from '../kernel/gql';

export const AreaChangeFacts = graphql(/* GraphQL */ `
  fragment AreaChangeFacts on AreaChange {
    id
    viewerCan
    kind
    status
    rows
    rowsDone
    failure
    accountName
    createdAt
    areas {
      id
      name
    }
    into {
      id
      name
    }
  }
`);

export const AreaChangesDocument = graphql(/* GraphQL */ `
  query AreaChanges($filter: AreaChangeFilter, $first: Int) {
    list: areaChanges(filter: $filter, first: $first) {
      nodes {
        ...AreaChangeFacts
      }
    }
  }
`);

export const AreaHistoryDocument = graphql(/* GraphQL */ `
  query AreaHistory($id: ID!) {
    area(id: $id) {
      id
      history(orderBy: [{ field: AT, direction: DESC }], first: 50) {
        nodes {
          id
          since
          until
          cause
          name
          kind
          officialCode
          status
          lineage {
            id
            name
          }
          others {
            id
            name
          }
        }
      }
    }
  }
`);

export const MoveAreaDocument = graphql(/* GraphQL */ `
  mutation MoveArea($input: MoveAreaInput!) {
    done: moveArea(input: $input) {
      ...AreaChangeFacts
    }
  }
`);

export const MergeAreasDocument = graphql(/* GraphQL */ `
  mutation MergeAreas($input: MergeAreasInput!) {
    done: mergeAreas(input: $input) {
      ...AreaChangeFacts
    }
  }
`);

export const SplitAreaDocument = graphql(/* GraphQL */ `
  mutation SplitArea($input: SplitAreaInput!) {
    done: splitArea(input: $input) {
      ...AreaChangeFacts
    }
  }
`);

export const UndoAreaChangeDocument = graphql(/* GraphQL */ `
  mutation UndoAreaChange($input: UndoAreaChangeInput!) {
    done: undoAreaChange(input: $input) {
      ...AreaChangeFacts
    }
  }
`);

export const ReopenAreaDocument = graphql(/* GraphQL */ `
  mutation ReopenArea($input: ReopenAreaInput!) {
    done: reopenArea(input: $input) {
      ...AreaFacts
    }
  }
`);

export const ChangeAreaKindDocument = graphql(/* GraphQL */ `
  mutation ChangeAreaKind($input: ChangeAreaKindInput!) {
    done: changeAreaKind(input: $input) {
      ...AreaFacts
    }
  }
`);

export const ChangeAreaCodeDocument = graphql(/* GraphQL */ `
  mutation ChangeAreaCode($input: ChangeAreaCodeInput!) {
    done: changeAreaCode(input: $input) {
      ...AreaFacts
    }
  }
`);

export const AreaChangePreviewFacts = graphql(/* GraphQL */ `
  fragment AreaChangePreviewFacts on AreaChangePreview {
    areas
    households
    people
    posts
    accounts
    rows
    inBackground
    ends {
      id
      name
    }
    made {
      id
      name
    }
    open {
      subject
      count
    }
    splitParts {
      area {
        id
        name
      }
      areas
      households
      posts
      accounts
    }
    follows {
      subject
      id
      name
      joined
      area {
        id
        name
      }
      into {
        id
        name
      }
    }
    postEffects {
      postId
      accountName
      role
      gains
      loses
      area {
        id
        name
      }
      goesTo {
        id
        name
      }
    }
  }
`);

export const PreviewMoveAreaDocument = graphql(/* GraphQL */ `
  query PreviewMoveArea($input: MoveAreaInput!) {
    preview: previewMoveArea(input: $input) {
      ...AreaChangePreviewFacts
    }
  }
`);

export const PreviewMergeAreasDocument = graphql(/* GraphQL */ `
  query PreviewMergeAreas($input: MergeAreasInput!) {
    preview: previewMergeAreas(input: $input) {
      ...AreaChangePreviewFacts
    }
  }
`);

export const PreviewSplitAreaDocument = graphql(/* GraphQL */ `
  query PreviewSplitArea($input: SplitAreaInput!) {
    preview: previewSplitArea(input: $input) {
      ...AreaChangePreviewFacts
    }
  }
`);

export const PreviewUndoAreaChangeDocument = graphql(/* GraphQL */ `
  query PreviewUndoAreaChange($input: UndoAreaChangeInput!) {
    preview: previewUndoAreaChange(input: $input) {
      ...AreaChangePreviewFacts
    }
  }
`);

export const AreaAsOfFacts = graphql(/* GraphQL */ `
  fragment AreaAsOfFacts on AreaTerm {
    id
    areaId
    kind
    name
    lineage {
      id
    }
    area {
      id
      name
      status
    }
  }
`);

export const AreasAsOfDocument = graphql(/* GraphQL */ `
  query AreasAsOf($date: LocalDate!, $filter: AreaTermFilter, $after: String) {
    list: areasAsOf(date: $date, filter: $filter, first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...AreaAsOfFacts
      }
    }
  }
`);
