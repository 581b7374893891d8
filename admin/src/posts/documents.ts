import { graphql } from '../kernel/gql';

export const PostFacts = graphql(/* GraphQL */ `
  fragment PostFacts on Post {
    id
    version
    viewerCan
    account {
      id
      username
    }
    accountName
    role
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
    organisation {
      id
      name
    }
    title
    startsOn
    endsOn
    current
    delegated
    delegatedBy
    delegatedFrom {
      id
      accountName
    }
  }
`);

export const PostsDocument = graphql(/* GraphQL */ `
  query Posts($filter: PostFilter, $orderBy: [PostOrder!], $first: Int, $offset: Int) {
    list: posts(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...PostFacts
      }
    }
  }
`);

export const PostDocument = graphql(/* GraphQL */ `
  query Post($id: ID!) {
    one: post(id: $id) {
      ...PostFacts
    }
  }
`);

export const GrantPostDocument = graphql(/* GraphQL */ `
  mutation GrantPost($input: GrantPostInput!) {
    done: grantPost(input: $input) {
      ...PostFacts
    }
  }
`);

export const AssignGridsDocument = graphql(/* GraphQL */ `
  mutation AssignGrids($input: AssignGridsInput!) {
    done: assignGrids(input: $input) {
      assigned
      alreadyHeld
    }
  }
`);

/** The grids below an area, and which of them the viewer may give to somebody. */
export const GridsOfAreaDocument = graphql(/* GraphQL */ `
  query GridsOfArea($areaId: ID!) {
    areas(filter: { area: { under: $areaId }, kind: { eq: GRID }, status: { eq: ACTIVE } }, first: 100) {
      nodes {
        id
        name
        viewerCan
        lineage {
          id
          name
        }
      }
    }
  }
`);

export const EndPostDocument = graphql(/* GraphQL */ `
  mutation EndPost($input: EndPostInput!) {
    done: endPost(input: $input) {
      ...PostFacts
    }
  }
`);

export const ExtendPostDocument = graphql(/* GraphQL */ `
  mutation ExtendPost($input: ExtendPostInput!) {
    done: extendPost(input: $input) {
      ...PostFacts
    }
  }
`);

export const DelegatePostDocument = graphql(/* GraphQL */ `
  mutation DelegatePost($input: DelegatePostInput!) {
    done: delegatePost(input: $input) {
      ...PostFacts
    }
  }
`);

export const EndDelegationDocument = graphql(/* GraphQL */ `
  mutation EndDelegation($input: EndDelegationInput!) {
    done: endDelegation(input: $input) {
      ...PostFacts
    }
  }
`);
