import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { MOST_HITS, search } from './search.js';
import { SearchGroup } from './search.type.js';

@Resolver()
export class SearchResolver {
  @Query(() => [SearchGroup], {
    description:
      '搜索：What the viewer may read and goes by this text: by name, pinyin or its initials, official code, address or door, or a whole ID number.',
  })
  search(
    @Arg('text', () => String, { description: '文字：What to look for, at most 60 characters.' })
    text: string,
    @Arg('first', () => Int, {
      defaultValue: 5,
      description: `条数：How many of each type, at most ${MOST_HITS}.`,
    })
    first: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SearchGroup[]> {
    return search(context, { text, first }, info);
  }
}
