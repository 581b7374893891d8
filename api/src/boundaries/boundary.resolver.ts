import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../kernel/context.js';
import { run } from '../kernel/write/run.js';
import { boundaries, MOST_LEVELS } from './boundaries.js';
import { Boundary } from './boundary.entity.js';
import { BoundaryRemoval, RemoveBoundariesInput, removeBoundaries } from './remove-boundaries.js';
import { BoundaryImport, SetBoundariesInput, setBoundaries } from './set-boundaries.js';

@Resolver(() => Boundary)
export class BoundaryResolver {
  @Query(() => [Boundary], {
    description: '区域边界：The outlines of an area and of those below it, as far as there are any.',
  })
  boundaries(
    @Arg('areaId', () => ID, { description: '区域：The area.' }) areaId: string,
    @Arg('depth', () => Int, {
      defaultValue: 1,
      description: `层数：How many levels below the area, 0 to ${MOST_LEVELS}.`,
    })
    depth: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Boundary[]> {
    return boundaries(context, { areaId, depth }, info);
  }

  @Mutation(() => BoundaryImport, {
    description:
      '上传边界：Takes the outlines of areas from a GeoJSON file; what matches no area is left out and said.',
  })
  setBoundaries(
    @Arg('input', { description: '内容：The file.' }) input: SetBoundariesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, setBoundaries, input, info);
  }

  @Mutation(() => BoundaryRemoval, { description: '删除边界：Removes outlines; the areas stay.' })
  removeBoundaries(
    @Arg('input', { description: '内容：Whose.' }) input: RemoveBoundariesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, removeBoundaries, input, info);
  }
}
