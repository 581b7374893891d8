import { registerEnumType, Field, ID, InputType } from 'type-graphql';
import { DateTime } from './scalars.js';

/** Typed operators: what a filter may ask of one field. All given operators must hold. */

@InputType({ description: '按编号筛选：Compares an id.' })
export class IdIs {
  @Field(() => ID, { nullable: true, description: 'Equal to this id.' })
  eq?: string;

  @Field(() => [ID], { nullable: true, description: 'One of these ids; an empty list finds nothing.' })
  in?: string[];

  @Field(() => Boolean, { nullable: true, description: 'Whether there is none.' })
  isNull?: boolean;
}

/** What every list of rows with ids can be narrowed by. */
@InputType({ description: '按编号筛选记录：By id.' })
export abstract class NodeFilter {
  @Field(() => IdIs, { nullable: true, description: '按编号：With this id, or one of these.' })
  id?: IdIs;
}

@InputType({ description: '按文字筛选：Compares a text, by letter case.' })
export class TextIs {
  @Field(() => String, { nullable: true, description: 'Equal to this text.' })
  eq?: string;

  @Field(() => [String], { nullable: true, description: 'One of these texts; an empty list finds nothing.' })
  in?: string[];

  @Field(() => String, { nullable: true, description: 'Begins with this text.' })
  startsWith?: string;

  @Field(() => String, { nullable: true, description: 'Has this text anywhere.' })
  contains?: string;
}

@InputType({ description: '精确匹配：Equal, and nothing else: for what must not be guessed piece by piece.' })
export class ExactIs {
  @Field(() => String, { description: 'Equal to this text.' })
  eq!: string;
}

@InputType({ description: '是否：Compares a yes or no.' })
export class BooleanIs {
  @Field(() => Boolean, { description: 'Equal to this.' })
  eq!: boolean;
}

@InputType({ description: '按时刻筛选：Compares a moment; half-open ranges join without gap or overlap.' })
export class DateTimeIs {
  @Field(() => DateTime, { nullable: true, description: 'At or after.' })
  gte?: Date;

  @Field(() => DateTime, { nullable: true, description: 'Before.' })
  lt?: Date;
}

/** `AreaKindIs` of the enum `AreaKind`, and so on. */
export function EnumIs<T extends object>(enumeration: T, name: string) {
  @InputType(`${name}Is`, { description: `Compares a ${name}.` })
  class Is {
    @Field(() => enumeration, { nullable: true, description: 'Equal to this.' })
    eq?: T[keyof T];

    @Field(() => [enumeration], { nullable: true, description: 'One of these; an empty list finds nothing.' })
    in?: T[keyof T][];
  }
  return Is;
}

export enum Direction {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(Direction, {
  name: 'Direction',
  description: '排序方向：Which end comes first.',
  valuesConfig: {
    ASC: { description: '升序：smallest first.' },
    DESC: { description: '降序：largest first.' },
  },
});
