import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../kernel/context.js';
import { list, one } from '../kernel/read/read.js';
import { run } from '../kernel/write/run.js';
import { CloseResponseInput, closeResponse } from './close-response.js';
import { CreateResponseInput, createResponse } from './create-response.js';
import { Response } from './response.entity.js';
import { responseList } from './response.filter.js';
import { UpdateResponseInput, updateResponse } from './update-response.js';

@Resolver(() => Response)
export class ResponseResolver {
  @Query(() => responseList.Connection, {
    description: '专项行动列表：The responses run where the viewer has a post, above it and below it.',
  })
  responses(
    @Args(() => responseList.Args) _: object,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return list(context, Response, info);
  }

  @Query(() => Response, {
    nullable: true,
    description: '专项行动：One response, or null where the viewer may not read it.',
  })
  response(
    @Arg('id', () => ID, { description: '编号：Its id.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return one(context, Response, id, info);
  }

  @Mutation(() => Response, { description: '设立专项行动：Opens a response in a county or township.' })
  createResponse(
    @Arg('input', { description: '内容：The new response.' }) input: CreateResponseInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, createResponse, input, info);
  }

  @Mutation(() => Response, {
    description: '变更专项行动：Changes the name, level, phase or last day of an open response.',
  })
  updateResponse(
    @Arg('input', { description: '内容：What changes.' }) input: UpdateResponseInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, updateResponse, input, info);
  }

  @Mutation(() => Response, { description: '结束专项行动：Ends a response and freezes its records.' })
  closeResponse(
    @Arg('input', { description: '内容：Which response.' }) input: CloseResponseInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return run(context, closeResponse, input, info);
  }
}
