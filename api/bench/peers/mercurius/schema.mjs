export const schema = `
type Query {
  "The viewer's households in the order of area and address, 25 a page."
  households(after: String): Households!
  person(id: ID!): Person
  people(filter: PersonFilter): People!
  coverage(areaId: ID!, responseId: ID!): Coverage
  "Households that nobody has visited in a response."
  missed(areaId: ID!, responseId: ID!): Missed!
}
type Mutation {
  signIn(username: String!, password: String!): SignedIn!
  recordVisit(input: RecordVisitInput!): RecordedVisit!
}

type Households { nodes: [Household!]! pageInfo: PageInfo! }
type PageInfo { hasNextPage: Boolean! endCursor: String }
type Household {
  id: ID!
  address: String!
  building: String
  door: String
  declaredSize: Int!
  phone: String
  tags: [String!]!
  version: Int!
  area: Area!
  "At most 20."
  people: [Member!]!
  lastVisit: Visit
}
type Area { id: ID! name: String! }
type Member { id: ID! name: String! sex: String! birthDate: String! relation: String! residence: String! phone: String }
type Visit { id: ID! outcome: String! visitedAt: String! visitorName: String! }

type Person { id: ID! name: String! sex: String! birthDate: String! residence: String! household: Address! area: Place! }
type Address { id: ID! address: String! }
"An area with the names above it, the county first."
type Place { name: String! lineage: [String!]! }

"One of the two."
input PersonFilter { nameStartsWith: String initialsStartWith: String }
"The first 20 that are found, and how many there are."
type People { nodes: [Found!]! totalCount: Int! }
type Found { id: ID! name: String! phone: String birthDate: String! area: Named! household: Door! }
type Named { name: String! }
type Door { address: String! }

type Coverage {
  area: Area!
  households: Int!
  visited: Int!
  met: Int!
  peopleDeclared: Int!
  peopleRegistered: Int!
  peopleMet: Int!
  lastActivityAt: String
  ratio: Float!
  townships: Units!
  villages: Units!
  grids: Units!
  children: [Coverage!]
}
type Units { total: Int! active: Int! }

type Missed { nodes: [MissedHousehold!]! totalCount: Int! }
type MissedHousehold { household: MissedAddress! area: Named! }
type MissedAddress { id: ID! address: String! phone: String }

input RecordVisitInput {
  id: ID!
  householdId: ID!
  responseId: ID!
  outcome: String!
  peopleMet: Int!
}
type RecordedVisit { id: ID! outcome: String! visitedAt: String! household: Address! }
type SignedIn { token: String! }
`;
