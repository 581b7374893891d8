import UndoIcon from '@mui/icons-material/Undo';
import { DeedButton } from '../kernel/deeds/DeedButton';
import type { AreaChangeFactsFragment, UndoAreaChangeInput } from '../kernel/gql/graphql';
import { PreviewUndoAreaChangeDocument, UndoAreaChangeDocument } from './changeDocuments';
import { ChangePreview } from './ChangePreview';

/** On a change of the tree: what taking it back would come to, or what stands against it. */
export const UndoChangeButton = () => (
  <DeedButton
    deed="undoAreaChange"
    document={UndoAreaChangeDocument}
    start={({ id }: AreaChangeFactsFragment) => ({ id })}
    icon={<UndoIcon />}
    maxWidth="sm"
  >
    <ChangePreview<UndoAreaChangeInput>
      document={PreviewUndoAreaChangeDocument}
      isComplete={({ id }) => Boolean(id)}
    />
  </DeedButton>
);
