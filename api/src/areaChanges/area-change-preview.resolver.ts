import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../kernel/context.js';
import { AreaChangePreview } from './area-change-preview.type.js';
import { MergeAreasInput, merging } from './merge-areas.js';
import { MoveAreaInput, moving } from './move-area.js';
import { preview } from './preview.js';
import { SplitAreaInput, splitting } from './split-area.js';
import { UndoAreaChangeInput, undoing } from './undo-area-change.js';

@Resolver()
export class AreaChangePreviewResolver {
  @Query(() => AreaChangePreview, { description: '划转预览：What `moveArea` with this input would come to.' })
  previewMoveArea(
    @Arg('input', { description: '内容：That of the mutation.' }) input: MoveAreaInput,
    @Ctx() context: Context,
  ) {
    return preview(context, moving, input);
  }

  @Query(() => AreaChangePreview, {
    description: '合并预览：What `mergeAreas` with this input would come to.',
  })
  previewMergeAreas(
    @Arg('input', { description: '内容：That of the mutation.' }) input: MergeAreasInput,
    @Ctx() context: Context,
  ) {
    return preview(context, merging, input);
  }

  @Query(() => AreaChangePreview, {
    description: '拆分预览：What `splitArea` with this input would come to.',
  })
  previewSplitArea(
    @Arg('input', { description: '内容：That of the mutation.' }) input: SplitAreaInput,
    @Ctx() context: Context,
  ) {
    return preview(context, splitting, input);
  }

  @Query(() => AreaChangePreview, {
    description: '撤回预览：What `undoAreaChange` with this input would come to.',
  })
  previewUndoAreaChange(
    @Arg('input', { description: '内容：That of the mutation.' }) input: UndoAreaChangeInput,
    @Ctx() context: Context,
  ) {
    return preview(context, undoing, input);
  }
}
