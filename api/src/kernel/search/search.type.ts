import { Field, ID, ObjectType } from 'type-graphql';
import { ReadWhole } from '../graphql/outline.js';

@ReadWhole()
@ObjectType({ description: '搜索结果：Something that goes by the text; open it by its id.' })
export class SearchHit {
  @Field(() => ID, { description: '编号：Its id.' })
  id!: string;

  @Field(() => String, { description: '名称：What it is called: a name, an address.' })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description:
      '说明：What tells it from others of that name: the official code, the address. Numbers stay masked.',
  })
  detail!: string | null;

  @Field(() => String, { description: '位置：Where it is: the areas below the county, by name.' })
  place!: string;
}

@ReadWhole()
@ObjectType({ description: '分组结果：The hits of one type.' })
export class SearchGroup {
  @Field(() => String, { description: '类型：The name of their type, such as `Household`.' })
  subject!: string;

  @Field(() => [SearchHit], { description: '结果：The best first.' })
  hits!: SearchHit[];

  @Field(() => Boolean, { description: '还有更多：Whether there are more than were asked for.' })
  more!: boolean;
}
