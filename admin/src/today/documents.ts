import { graphql } from '../kernel/gql';

export const TodayViewerDocument = graphql(/* GraphQL */ `
  query TodayViewer {
    viewer {
      account {
        id
        displayName
      }
      posts {
        id
        role
        area {
          id
          name
        }
      }
      deviceKey
    }
  }
`);

export const TodayNoticesDocument = graphql(/* GraphQL */ `
  query TodayNotices {
    notices(first: 1) {
      unread
    }
  }
`);

export const TodayResponsesDocument = graphql(/* GraphQL */ `
  query TodayResponses {
    responses(filter: { status: { eq: OPEN } }, orderBy: [{ field: STARTS_ON, direction: DESC }], first: 10) {
      nodes {
        id
        name
        viewerCan
      }
    }
  }
`);

/** Only what one needs at a door: no telephone, no ID number, of the day of birth no more than the year is kept. */
export const TodayHouseholdsDocument = graphql(/* GraphQL */ `
  query TodayHouseholds($areaId: ID!, $after: String) {
    households(filter: { area: { under: $areaId } }, first: 100, after: $after) {
      nodes {
        id
        address
        building
        door
        declaredSize
        registeredSize
        tags
        worker {
          account {
            id
          }
        }
        people(first: 20) {
          nodes {
            name
            sex
            birthDate
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const TodayProgressDocument = graphql(/* GraphQL */ `
  query TodayProgress($areaId: ID!, $responseId: ID!, $after: String) {
    households(filter: { area: { under: $areaId } }, first: 100, after: $after) {
      nodes {
        id
        lastVisit(responseId: $responseId) {
          visitedAt
          outcome
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const TodayVisitFacts = graphql(/* GraphQL */ `
  fragment TodayVisitFacts on Visit {
    id
    version
    viewerCan
    household {
      id
    }
    response {
      id
    }
    visitorName
    visitedAt
    outcome
    peopleMet
    noticesHanded
    note
    voidedAt
  }
`);

export const TodayVisitsDocument = graphql(/* GraphQL */ `
  query TodayVisits($me: ID!) {
    visits(filter: { visitor: { eq: $me }, voided: { eq: false } }, first: 100) {
      nodes {
        ...TodayVisitFacts
      }
    }
  }
`);

export const TodayVisitDocument = graphql(/* GraphQL */ `
  query TodayVisit($id: ID!, $householdId: ID!, $responseId: ID!) {
    visit(id: $id) {
      ...TodayVisitFacts
    }
    household(id: $householdId) {
      id
      viewerCan
      lastVisit(responseId: $responseId) {
        ...TodayVisitFacts
      }
    }
    response(id: $responseId) {
      id
      name
      status
    }
  }
`);

export const SendVisitDocument = graphql(/* GraphQL */ `
  mutation SendVisit($input: RecordVisitInput!) {
    done: recordVisit(input: $input) {
      id
      version
    }
  }
`);

export const SendAmendmentDocument = graphql(/* GraphQL */ `
  mutation SendAmendment($input: AmendVisitInput!) {
    done: amendVisit(input: $input) {
      id
      version
    }
  }
`);
