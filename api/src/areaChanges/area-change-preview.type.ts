import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AreaName } from '../areas/area.entity.js';

@ObjectType({ description: '未结记录：What somebody still works on in the areas of a change.' })
export class OpenRecords {
  @Field(() => String, { description: '对象类型：The type of them, e.g. `Response`.' })
  subject!: string;

  @Field(() => Int, { description: '数量：How many.' })
  count!: number;
}

@ObjectType({ description: '任职影响：What somebody’s post gains and loses by a change of the tree.' })
export class PostEffect {
  @Field(() => ID, { description: '任职编号：The post.' })
  postId!: string;

  @Field(() => String, { description: '任职人：Who holds it.' })
  accountName!: string;

  @Field(() => String, { description: '角色：In which role.' })
  role!: string;

  @Field(() => AreaName, { description: '任职区域：Where it is now.' })
  area!: AreaName;

  @Field(() => AreaName, {
    nullable: true,
    description: '变动后任职区域：Where it will be, if that is another area.',
  })
  goesTo!: AreaName | null;

  @Field(() => Int, { description: '增加住户：Households it will see that it does not see now.' })
  gains!: number;

  @Field(() => Int, { description: '减少住户：Households it sees now and will not see then.' })
  loses!: number;
}

@ObjectType({ description: '各部分：What goes to a part of a split.' })
export class PartPreview {
  @Field(() => AreaName, { description: '区域：The part.' })
  area!: AreaName;

  @Field(() => Int, { description: '下级区域：Areas directly below.' })
  areas!: number;

  @Field(() => Int, { description: '住户数：Households.' })
  households!: number;

  @Field(() => Int, { description: '任职数：Posts.' })
  posts!: number;

  @Field(() => Int, { description: '账号数：Accounts.' })
  accounts!: number;
}

@ObjectType({
  description: '随区域变动的事项：A binding, an organisation or a joint zone that follows its area.',
})
export class FollowingRecord {
  @Field(() => String, { description: '对象类型：The type of it, e.g. `Binding`.' })
  subject!: string;

  @Field(() => ID, { description: '编号：Its id.' })
  id!: string;

  @Field(() => String, { description: '名称：Its name; of a binding, of whoever holds it.' })
  name!: string;

  @Field(() => AreaName, { description: '原区域：Where it is now.' })
  area!: AreaName;

  @Field(() => [AreaName], { description: '去向：What it will be of then, also where it stays.' })
  into!: AreaName[];

  @Field(() => Boolean, {
    description: '归并：It is there already, so that one of the two ends, or is left out.',
  })
  joined!: boolean;
}

@ObjectType({
  description:
    '区划变动预览：What a change of the tree would come to, if it were done now. What stands against it is an error, in the words of the deed.',
})
export class AreaChangePreview {
  @Field(() => [AreaName], { description: '撤销区域：Areas that end.' })
  ends!: AreaName[];

  @Field(() => [AreaName], { description: '新设区域：Areas that come into being.' })
  made!: AreaName[];

  @Field(() => Int, { description: '区域数：Areas that are touched, or lie in what moves.' })
  areas!: number;

  @Field(() => Int, { description: '住户数：Households that get another place.' })
  households!: number;

  @Field(() => Int, { description: '人数：People that do.' })
  people!: number;

  @Field(() => Int, { description: '任职数：Posts in what is changed that have not ended.' })
  posts!: number;

  @Field(() => Int, { description: '账号数：Accounts at home in it.' })
  accounts!: number;

  @Field(() => Int, { description: '记录数：Rows in all.' })
  rows!: number;

  @Field(() => Boolean, { description: '后台办理：So many that it would be done by a job.' })
  inBackground!: boolean;

  @Field(() => [OpenRecords], { description: '未结记录：What somebody still works on there; it goes along.' })
  open!: OpenRecords[];

  @Field(() => [PartPreview], { description: '各部分：Of a split, what goes to each of its new areas.' })
  splitParts!: PartPreview[];

  @Field(() => [FollowingRecord], {
    description: '随区域变动的事项：Bindings, organisations and joint zones that follow, at most 200.',
  })
  follows!: FollowingRecord[];

  @Field(() => [PostEffect], {
    description:
      '任职影响：Posts that gain or lose households, or go elsewhere; those the viewer may read, at most 200.',
  })
  postEffects!: PostEffect[];
}
