import CodeIcon from '@mui/icons-material/Numbers';
import KindIcon from '@mui/icons-material/Category';
import ReopenIcon from '@mui/icons-material/EventAvailable';
import { DateInput, maxLength, regex, required, SelectInput, TextInput } from 'react-admin';
import { DeedButton } from '../kernel/deeds/DeedButton';
import { enumChoices } from '../kernel/fields/enumChoices';
import type { AreaFactsFragment } from '../kernel/gql/graphql';
import { ChangeAreaCodeDocument, ChangeAreaKindDocument, ReopenAreaDocument } from './changeDocuments';

const KINDS = {
  TOWNSHIP: 'TOWNSHIP',
  DISTRICT: 'DISTRICT',
  VILLAGE: 'VILLAGE',
  COMPOUND: 'COMPOUND',
  GRID: 'GRID',
};
const validateCode = regex(/^(\d{6}|\d{9}|\d{12})$/, 'resources.areas.badCode');

export const ReopenAreaButton = () => (
  <DeedButton
    deed="reopenArea"
    document={ReopenAreaDocument}
    start={({ id, version }: AreaFactsFragment) => ({ id, version })}
    icon={<ReopenIcon />}
  >
    <TextInput source="name" label="resources.areas.change.newName" validate={maxLength(60)} />
  </DeedButton>
);

export const ChangeAreaKindButton = () => (
  <DeedButton
    deed="changeAreaKind"
    document={ChangeAreaKindDocument}
    start={({ id, version, kind }: AreaFactsFragment) => ({ id, version, kind })}
    icon={<KindIcon />}
  >
    <SelectInput source="kind" choices={enumChoices('AreaKind', KINDS)} validate={required()} />
  </DeedButton>
);

export const ChangeAreaCodeButton = () => (
  <DeedButton
    deed="changeAreaCode"
    document={ChangeAreaCodeDocument}
    start={({ id, version, officialCode }: AreaFactsFragment) => ({ id, version, officialCode })}
    icon={<CodeIcon />}
  >
    <TextInput
      source="officialCode"
      validate={validateCode}
      helperText="resources.areas.helper.officialCode"
    />
    <DateInput source="from" label="resources.areas.change.from" />
  </DeedButton>
);
