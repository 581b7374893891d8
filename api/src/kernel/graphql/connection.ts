import { ArgsType, Field, InputType, Int, ObjectType, type ClassType } from 'type-graphql';
import { MAX_PAGE, PAGE, type Order } from '../read/list.js';
import { orderByDefault } from '../read/order.js';
import { Direction } from './operators.js';
import { ReadWhole } from './outline.js';

@ObjectType({ description: '分页：Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is a page after this one.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether there is something before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first edge; null on an empty page.' })
  startCursor?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last edge: give it as `after` for the next page.',
  })
  endCursor?: string | null;
}

interface ListOptions {
  filter?: ClassType;
  /** An enum whose values are properties of the entity. */
  order: object;
  /** The order's name in GraphQL: `VisitOrder` of `VisitOrderField`. */
  orderName: string;
  defaultOrder: readonly Order[];
}

/** The one list shape, for a noun: its connection type, and the arguments of every field that lists it. */
export function listOf<T extends object>(
  Entity: ClassType<T>,
  { filter, order, orderName, defaultOrder }: ListOptions,
) {
  orderByDefault(Entity, defaultOrder);
  const noun = Entity.name;

  @ObjectType(`${noun}Edge`, { description: `A ${noun} in a list, with its cursor.` })
  class Edge {
    @Field(() => Entity, { description: `The ${noun}.` })
    node!: T;

    @Field(() => String, { description: 'Its place in this list, for `after`.' })
    cursor!: string;
  }

  @ReadWhole()
  @ObjectType(`${noun}Connection`, {
    description: `列表：A page of a list of ${noun}; holds only what the viewer may read.`,
  })
  class Connection {
    @Field(() => [Entity], { description: 'The page, without cursors.' })
    nodes!: T[];

    @Field(() => [Edge], { description: 'The page, with cursors.' })
    edges!: Edge[];

    @Field(() => PageInfo, { description: 'Where the page stands.' })
    pageInfo!: PageInfo;

    @Field(() => Int, {
      description: '总数：How many there are in the whole list; counted only when selected.',
    })
    totalCount!: number;
  }

  @InputType(orderName, { description: `Sorts a list of ${noun}.` })
  class OrderBy {
    @Field(() => order, { description: 'By what.' })
    field!: string;

    @Field(() => Direction, { nullable: true, description: 'Which end comes first; ASC if left out.' })
    direction?: Direction;
  }

  @ArgsType()
  class Paging {
    @Field(() => [OrderBy], { nullable: true, description: 'The order; the id settles ties.' })
    orderBy?: OrderBy[];

    @Field(() => Int, { defaultValue: PAGE, description: `How many to return, at most ${MAX_PAGE}.` })
    first!: number;

    @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' })
    after?: string;

    @Field(() => Int, { nullable: true, description: 'How many to skip, for screens with page numbers.' })
    offset?: number;
  }

  @ArgsType()
  class Args extends Paging {
    @Field(() => filter!, { nullable: true, description: 'Only what meets every condition given.' })
    filter?: object;
  }

  return { Connection, Args: filter ? Args : Paging };
}
