import { graphql } from '../kernel/gql';

export const HouseholdsDocument = graphql(/* GraphQL */ `
  query Households($filter: HouseholdFilter, $orderBy: [HouseholdOrder!], $first: Int, $offset: Int) {
    list: households(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...HouseholdFacts
        lastVisit {
          visitedAt
          outcome
        }
      }
    }
  }
`);

export const HouseholdDocument = graphql(/* GraphQL */ `
  query Household($id: ID!) {
    one: household(id: $id) {
      ...HouseholdFacts
      import {
        id
        fileName
      }
    }
  }
`);

/** What a list row, the show page and the answer to every deed have in common: react-admin caches them as one record. */
export const HouseholdFacts = graphql(/* GraphQL */ `
  fragment HouseholdFacts on Household {
    id
    version
    viewerCan
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
    address
    building
    door
    declaredSize
    registeredSize
    phone
    tags
    createdAt
    worker {
      id
      accountName
    }
  }
`);

export const CreateHouseholdDocument = graphql(/* GraphQL */ `
  mutation CreateHousehold($input: CreateHouseholdInput!) {
    done: createHousehold(input: $input) {
      ...HouseholdFacts
    }
  }
`);

export const UpdateHouseholdDocument = graphql(/* GraphQL */ `
  mutation UpdateHousehold($input: UpdateHouseholdInput!) {
    done: updateHousehold(input: $input) {
      ...HouseholdFacts
    }
  }
`);

export const MoveHouseholdDocument = graphql(/* GraphQL */ `
  mutation MoveHousehold($input: MoveHouseholdInput!) {
    done: moveHousehold(input: $input) {
      ...HouseholdFacts
    }
  }
`);

export const AssignHouseholdsDocument = graphql(/* GraphQL */ `
  mutation AssignHouseholds($input: AssignHouseholdsInput!) {
    done: assignHouseholds(input: $input) {
      assigned
      unchanged
    }
  }
`);

/** Who may be sent to the doors of an area: the grid workers there, with an account that can be named. */
export const WorkersOfAreaDocument = graphql(/* GraphQL */ `
  query WorkersOfArea($areaId: ID!) {
    posts(filter: { area: { eq: $areaId }, role: { eq: "GRID_WORKER" }, current: { eq: true } }, first: 50) {
      nodes {
        id
        accountName
        account {
          id
          status
        }
      }
    }
  }
`);

export const RevealHouseholdDocument = graphql(/* GraphQL */ `
  mutation RevealHousehold($id: ID!, $fields: [HouseholdRevealField!]!, $reason: String!) {
    done: revealHousehold(id: $id, fields: $fields, reason: $reason) {
      id
      phone
    }
  }
`);
