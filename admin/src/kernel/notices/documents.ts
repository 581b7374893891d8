import { graphql } from '../gql';

export const NoticesDocument = graphql(/* GraphQL */ `
  query Notices($first: Int!, $after: String) {
    notices(first: $first, after: $after) {
      unread
      nodes {
        id
        kind
        at
        unread
        subject
        subjectId
        name
        place
        role
        by
        detail
        day
        count
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const ReadNoticesDocument = graphql(/* GraphQL */ `
  mutation ReadNotices($input: ReadNoticesInput!) {
    readNotices(input: $input)
  }
`);
