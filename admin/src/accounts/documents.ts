import { graphql } from '../kernel/gql';

export const AccountFacts = graphql(/* GraphQL */ `
  fragment AccountFacts on Account {
    id
    version
    viewerCan
    username
    displayName
    phone
    status
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
    mustChangePassword
    createdAt
    lastSignInAt
  }
`);

export const AccountsDocument = graphql(/* GraphQL */ `
  query Accounts($filter: AccountFilter, $orderBy: [AccountOrder!], $first: Int, $offset: Int) {
    list: accounts(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...AccountFacts
      }
    }
  }
`);

export const AccountDocument = graphql(/* GraphQL */ `
  query Account($id: ID!) {
    one: account(id: $id) {
      ...AccountFacts
    }
  }
`);

export const CreateAccountDocument = graphql(/* GraphQL */ `
  mutation CreateAccount($input: CreateAccountInput!) {
    done: createAccount(input: $input) {
      ...AccountFacts
    }
  }
`);

export const UpdateAccountDocument = graphql(/* GraphQL */ `
  mutation UpdateAccount($input: UpdateAccountInput!) {
    done: updateAccount(input: $input) {
      ...AccountFacts
    }
  }
`);

export const DisableAccountDocument = graphql(/* GraphQL */ `
  mutation DisableAccount($input: DisableAccountInput!) {
    done: disableAccount(input: $input) {
      ...AccountFacts
    }
  }
`);

export const EnableAccountDocument = graphql(/* GraphQL */ `
  mutation EnableAccount($input: EnableAccountInput!) {
    done: enableAccount(input: $input) {
      ...AccountFacts
    }
  }
`);

export const ResetPasswordDocument = graphql(/* GraphQL */ `
  mutation ResetPassword($input: ResetPasswordInput!) {
    done: resetPassword(input: $input) {
      ...AccountFacts
    }
  }
`);

export const ResetSecondFactorDocument = graphql(/* GraphQL */ `
  mutation ResetSecondFactor($input: ResetSecondFactorInput!) {
    done: resetSecondFactor(input: $input) {
      ...AccountFacts
    }
  }
`);

export const ViewAsDocument = graphql(/* GraphQL */ `
  mutation ViewAs($input: ViewAsInput!) {
    done: viewAs(input: $input) {
      token
      until
    }
  }
`);
