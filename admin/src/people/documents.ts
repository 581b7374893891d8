import { graphql } from '../kernel/gql';

export const PersonFacts = graphql(/* GraphQL */ `
  fragment PersonFacts on Person {
    id
    version
    viewerCan
    household {
      id
      address
    }
    area {
      id
      name
    }
    name
    sex
    birthDate
    idNumber
    phone
    residence
    relation
  }
`);

export const PeopleDocument = graphql(/* GraphQL */ `
  query People($filter: PersonFilter, $orderBy: [PersonOrder!], $first: Int, $offset: Int) {
    list: people(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...PersonFacts
      }
    }
  }
`);

export const PersonDocument = graphql(/* GraphQL */ `
  query Person($id: ID!) {
    one: person(id: $id) {
      ...PersonFacts
    }
  }
`);
