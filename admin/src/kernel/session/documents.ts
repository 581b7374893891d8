import { graphql } from '../gql';

export const ViewerFacts = graphql(/* GraphQL */ `
  fragment ViewerFacts on Viewer {
    account {
      id
      username
      displayName
      area {
        id
        kind
        name
      }
    }
    posts {
      id
      role
      title
      area {
        id
        kind
        name
      }
      organisation {
        id
        name
        areas {
          id
          name
        }
      }
    }
    permissions
    grantableRoles
    viewing {
      by
      until
    }
    mustSetUpSecondFactor
    mustChangePassword
    demo
  }
`);

export const ViewerDocument = graphql(/* GraphQL */ `
  query Viewer {
    viewer {
      ...ViewerFacts
    }
  }
`);

export const SignInDocument = graphql(/* GraphQL */ `
  mutation SignIn($username: String!, $password: String!, $code: String) {
    signIn(username: $username, password: $password, code: $code) {
      viewer {
        ...ViewerFacts
      }
    }
  }
`);

export const SignOutDocument = graphql(/* GraphQL */ `
  mutation SignOut {
    signOut
  }
`);

export const DemoAccountsDocument = graphql(/* GraphQL */ `
  query DemoAccounts {
    demoAccounts {
      username
      displayName
      role
      areaName
      password
    }
  }
`);

export const OwnSessionsDocument = graphql(/* GraphQL */ `
  query OwnSessions {
    viewer {
      sessions {
        id
        current
        createdAt
        lastSeenAt
        expiresAt
        address
        userAgent
      }
    }
  }
`);

export const EndSessionDocument = graphql(/* GraphQL */ `
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input)
  }
`);

export const ChangePasswordDocument = graphql(/* GraphQL */ `
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input)
  }
`);

export const EndViewAsDocument = graphql(/* GraphQL */ `
  mutation EndViewAs {
    endViewAs
  }
`);
