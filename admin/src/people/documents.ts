import { graphql } from '../kernel/gql';

export const PersonFacts = graphql(/* GraphQL */ `
  fragment PersonFacts on Person {
    id
    version
    viewerCan
    household {
      id
      viewerCan
      address
      building
      door
    }
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
      import {
        id
        fileName
      }
    }
  }
`);

export const CreatePersonDocument = graphql(/* GraphQL */ `
  mutation CreatePerson($input: CreatePersonInput!) {
    done: createPerson(input: $input) {
      ...PersonFacts
    }
  }
`);

export const UpdatePersonDocument = graphql(/* GraphQL */ `
  mutation UpdatePerson($input: UpdatePersonInput!) {
    done: updatePerson(input: $input) {
      ...PersonFacts
    }
  }
`);

export const MovePersonDocument = graphql(/* GraphQL */ `
  mutation MovePerson($input: MovePersonInput!) {
    done: movePerson(input: $input) {
      ...PersonFacts
    }
  }
`);

export const RevealPersonDocument = graphql(/* GraphQL */ `
  mutation RevealPerson($id: ID!, $fields: [PersonRevealField!]!, $reason: String!) {
    done: revealPerson(id: $id, fields: $fields, reason: $reason) {
      id
      idNumber
      phone
    }
  }
`);
