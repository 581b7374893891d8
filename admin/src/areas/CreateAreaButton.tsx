import AddIcon from '@mui/icons-material/Add';
import { maxLength, regex, required, SelectInput, TextInput, useRecordContext } from 'react-admin';
import { DeedButton } from '../kernel/deeds/DeedButton';
import { enumChoices } from '../kernel/fields/enumChoices';
import type { AreaFactsFragment } from '../kernel/gql/graphql';
import { uuidv7 } from '../kernel/uuidv7';
import { CreateAreaDocument } from './documents';

const validateName = [required(), maxLength(60)];
const validateCode = regex(/^(\d{6}|\d{9}|\d{12})$/, 'resources.areas.badCode');

/** On the area it shall hang below. Which kinds may, the area says. */
export function CreateAreaButton() {
  const kinds = useRecordContext<AreaFactsFragment>()?.allowedChildKinds ?? [];
  if (kinds.length === 0) return null;
  return (
    <DeedButton
      deed="createArea"
      document={CreateAreaDocument}
      start={({ id, allowedChildKinds }: AreaFactsFragment) => ({
        id: uuidv7(),
        parentId: id,
        kind: allowedChildKinds[0],
      })}
      icon={<AddIcon />}
      variant="contained"
    >
      <SelectInput
        source="kind"
        choices={enumChoices('AreaKind', Object.fromEntries(kinds.map((kind) => [kind, kind])))}
        validate={required()}
      />
      <TextInput source="name" validate={validateName} autoFocus />
      <TextInput
        source="officialCode"
        validate={validateCode}
        helperText="resources.areas.helper.officialCode"
      />
    </DeedButton>
  );
}
