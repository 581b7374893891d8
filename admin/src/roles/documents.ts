import { graphql } from '../kernel/gql';

export const RoleFacts = graphql(/* GraphQL */ `
  fragment RoleFacts on Role {
    id
    version
    viewerCan
    area {
      id
      kind
      name
    }
    title
    may {
      subject
      action
      reach
    }
    gives
    givenBy
    status
    inUse
  }
`);

export const RolesDocument = graphql(/* GraphQL */ `
  query Roles($filter: RoleFilter, $orderBy: [RoleOrder!], $first: Int, $offset: Int) {
    list: roles(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...RoleFacts
      }
    }
  }
`);

export const RoleDocument = graphql(/* GraphQL */ `
  query Role($id: ID!) {
    one: role(id: $id) {
      ...RoleFacts
    }
  }
`);

export const CreateRoleDocument = graphql(/* GraphQL */ `
  mutation CreateRole($input: CreateRoleInput!) {
    done: createRole(input: $input) {
      ...RoleFacts
    }
  }
`);

export const UpdateRoleDocument = graphql(/* GraphQL */ `
  mutation UpdateRole($input: UpdateRoleInput!) {
    done: updateRole(input: $input) {
      ...RoleFacts
    }
  }
`);

export const DeleteRoleDocument = graphql(/* GraphQL */ `
  mutation DeleteRole($input: DeleteRoleInput!) {
    done: deleteRole(input: $input) {
      ...RoleFacts
    }
  }
`);

export const PreviewRoleDocument = graphql(/* GraphQL */ `
  query PreviewRole($input: UpdateRoleInput!) {
    previewRole(input: $input) {
      adds {
        subject
        action
        reach
      }
      removes {
        subject
        action
        reach
      }
      addsGives
      removesGives
      posts
      accounts
      changes {
        postId
        accountName
        placeName
        gains {
          subject
          action
        }
        loses {
          subject
          action
        }
      }
    }
  }
`);
