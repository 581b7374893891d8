import RenameIcon from '@mui/icons-material/DriveFileRenameOutline';
import { maxLength, required, TextInput } from 'react-admin';
import { DeedButton } from '../kernel/deeds/DeedButton';
import type { AreaFactsFragment } from '../kernel/gql/graphql';
import { RenameAreaDocument } from './documents';

const validateName = [required(), maxLength(60)];

export const RenameAreaButton = () => (
  <DeedButton
    deed="renameArea"
    document={RenameAreaDocument}
    start={({ id, version, name }: AreaFactsFragment) => ({ id, version, name })}
    icon={<RenameIcon />}
  >
    <TextInput source="name" validate={validateName} autoFocus />
  </DeedButton>
);
