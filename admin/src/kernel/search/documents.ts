import { graphql } from '../gql';

export const SearchDocument = graphql(/* GraphQL */ `
  query Search($text: String!) {
    search(text: $text, first: 6) {
      subject
      more
      hits {
        id
        title
        detail
        place
      }
    }
  }
`);
