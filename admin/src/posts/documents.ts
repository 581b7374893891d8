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
    title
    startsOn
    endsOn
    current
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
