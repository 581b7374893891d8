import { graphql } from '../kernel/gql';

export const AuditEventFacts = graphql(/* GraphQL */ `
  fragment AuditEventFacts on AuditEvent {
    id
    at
    action
    subject
    subjectId
    account {
      id
    }
    accountName
    postTitle
    placeName
    reason
    before
    after
    requestId
    sealed
  }
`);

export const AuditEventsDocument = graphql(/* GraphQL */ `
  query AuditEvents($filter: AuditEventFilter, $orderBy: [AuditEventOrder!], $first: Int, $offset: Int) {
    list: auditEvents(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...AuditEventFacts
      }
    }
  }
`);

export const AuditEventDocument = graphql(/* GraphQL */ `
  query AuditEvent($id: ID!) {
    one: auditEvent(id: $id) {
      ...AuditEventFacts
    }
  }
`);
