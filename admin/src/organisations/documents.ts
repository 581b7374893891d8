import { graphql } from '../kernel/gql';

export const OrganisationFacts = graphql(/* GraphQL */ `
  fragment OrganisationFacts on Organisation {
    id
    version
    viewerCan
    kind
    name
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
    areas {
      id
      name
      placeName
    }
    parent {
      id
      name
    }
    secretary {
      id
      name
    }
    startsOn
    endsOn
    current
  }
`);

export const OrganisationsDocument = graphql(/* GraphQL */ `
  query Organisations(
    $filter: OrganisationFilter
    $orderBy: [OrganisationOrder!]
    $first: Int
    $offset: Int
  ) {
    list: organisations(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...OrganisationFacts
      }
    }
  }
`);

export const OrganisationDocument = graphql(/* GraphQL */ `
  query Organisation($id: ID!) {
    one: organisation(id: $id) {
      ...OrganisationFacts
    }
  }
`);

export const CreateOrganisationDocument = graphql(/* GraphQL */ `
  mutation CreateOrganisation($input: CreateOrganisationInput!) {
    done: createOrganisation(input: $input) {
      ...OrganisationFacts
    }
  }
`);

export const UpdateOrganisationDocument = graphql(/* GraphQL */ `
  mutation UpdateOrganisation($input: UpdateOrganisationInput!) {
    done: updateOrganisation(input: $input) {
      ...OrganisationFacts
    }
  }
`);

export const DissolveOrganisationDocument = graphql(/* GraphQL */ `
  mutation DissolveOrganisation($input: DissolveOrganisationInput!) {
    done: dissolveOrganisation(input: $input) {
      ...OrganisationFacts
    }
  }
`);
