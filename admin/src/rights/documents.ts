import { graphql } from '../kernel/gql';

export const PermissionsDocument = graphql(/* GraphQL */ `
  query Permissions {
    permissions {
      subject
      action
      explanation
      reach
      reaches {
        kind
        name
      }
      fields
      conditions
      roles
    }
    roleGrants {
      role
      builtIn
      gives
    }
  }
`);

export const RightsOfDocument = graphql(/* GraphQL */ `
  query RightsOf($accountId: ID!) {
    rightsOf(accountId: $accountId) {
      account {
        id
        status
      }
      withheld
      withheldBy
      posts {
        ...PostFacts
      }
      rights {
        subject
        action
        reach
        postIds
      }
    }
  }
`);

export const ExplainAccessDocument = graphql(/* GraphQL */ `
  query ExplainAccess($accountId: ID!, $action: String!, $subject: String!, $id: ID!) {
    explainAccess(accountId: $accountId, action: $action, subject: $subject, id: $id) {
      verdict
      allowed
      sees
      because
      reach
      rolesThatMay
      placeName
      byOtherPost
      withheldBy
      alsoOn
      posts {
        id
        role
        title
        areaId
        placeName
        startsOn
        endsOn
        verdict
      }
      guards {
        holds
        because
      }
    }
  }
`);
