import { graphql } from '../kernel/gql';

export const MemberFacts = graphql(/* GraphQL */ `
  fragment MemberFacts on Member {
    id
    version
    viewerCan
    name
    duty
    joinedOn
    leftOn
    account {
      id
    }
  }
`);

export const MembersDocument = graphql(/* GraphQL */ `
  query Members($filter: MemberFilter, $orderBy: [MemberOrder!], $first: Int, $offset: Int) {
    list: members(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...MemberFacts
      }
    }
  }
`);

export const MemberDocument = graphql(/* GraphQL */ `
  query Member($id: ID!) {
    one: member(id: $id) {
      ...MemberFacts
    }
  }
`);

export const AddMemberDocument = graphql(/* GraphQL */ `
  mutation AddMember($input: AddMemberInput!) {
    done: addMember(input: $input) {
      ...MemberFacts
    }
  }
`);

export const UpdateMemberDocument = graphql(/* GraphQL */ `
  mutation UpdateMember($input: UpdateMemberInput!) {
    done: updateMember(input: $input) {
      ...MemberFacts
    }
  }
`);

export const RemoveMemberDocument = graphql(/* GraphQL */ `
  mutation RemoveMember($input: RemoveMemberInput!) {
    done: removeMember(input: $input) {
      ...MemberFacts
    }
  }
`);
