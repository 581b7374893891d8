import { maxLength, TextInput } from 'react-admin';
import type { MoveAreaInput } from '../kernel/gql/graphql';
import { AreaInput } from './AreaInput';
import { PreviewMoveAreaDocument } from './changeDocuments';
import { ChangePreview } from './ChangePreview';

/** Where an area is to go, and what that would come to. */
export const MoveAreaInputs = () => (
  <>
    <AreaInput source="parentId" deed="createArea" label="resources.areas.change.newParent" />
    <TextInput source="name" label="resources.areas.change.newName" validate={maxLength(60)} />
    <ChangePreview<MoveAreaInput>
      document={PreviewMoveAreaDocument}
      isComplete={({ id, parentId }) => Boolean(id && parentId)}
    />
  </>
);
