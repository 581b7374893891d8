import { graphql } from '../kernel/gql';

export const JointZoneFacts = graphql(/* GraphQL */ `
  fragment JointZoneFacts on JointZone {
    id
    version
    viewerCan
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
    lead {
      id
    }
    leadName
    shares {
      subject
      action
    }
    sides {
      id
      name
      placeName
      holders
    }
    startsOn
    endsOn
    current
  }
`);

export const JointZonesDocument = graphql(/* GraphQL */ `
  query JointZones($filter: JointZoneFilter, $orderBy: [JointZoneOrder!], $first: Int, $offset: Int) {
    list: jointZones(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        ...JointZoneFacts
      }
    }
  }
`);

export const JointZoneDocument = graphql(/* GraphQL */ `
  query JointZone($id: ID!) {
    one: jointZone(id: $id) {
      ...JointZoneFacts
    }
  }
`);

export const ShareableDocument = graphql(/* GraphQL */ `
  query Shareable {
    shareable {
      subject
      action
    }
  }
`);

export const CreateJointZoneDocument = graphql(/* GraphQL */ `
  mutation CreateJointZone($input: CreateJointZoneInput!) {
    done: createJointZone(input: $input) {
      ...JointZoneFacts
    }
  }
`);

export const UpdateJointZoneDocument = graphql(/* GraphQL */ `
  mutation UpdateJointZone($input: UpdateJointZoneInput!) {
    done: updateJointZone(input: $input) {
      ...JointZoneFacts
    }
  }
`);

export const EndJointZoneDocument = graphql(/* GraphQL */ `
  mutation EndJointZone($input: EndJointZoneInput!) {
    done: endJointZone(input: $input) {
      ...JointZoneFacts
    }
  }
`);
