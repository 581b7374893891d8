import { graphql } from '../gql';

/** Every role there is for the viewer: the built-in ones, and those composed in the county. */
export const RolesThereAreDocument = graphql(/* GraphQL */ `
  query RolesThereAre {
    roleGrants {
      role
      title
      builtIn
      gives
    }
  }
`);

/** Deleted ones, too: posts that ended keep what their role was called. */
export const RoleTitlesDocument = graphql(/* GraphQL */ `
  query RoleTitles($first: Int!, $offset: Int!) {
    roles(first: $first, offset: $offset) {
      totalCount
      nodes {
        id
        title
      }
    }
  }
`);
