import AddIcon from '@mui/icons-material/PersonAdd';
import {
  AutocompleteInput,
  maxLength,
  ReferenceInput,
  required,
  ResourceContextProvider,
  SelectInput,
  TextInput,
  useRecordContext,
} from 'react-admin';
import { DeedButton } from '../kernel/deeds/DeedButton';
import { EitherInput } from '../kernel/fields/EitherInput';
import { enumChoices } from '../kernel/fields/enumChoices';
import { MemberDuty, type OrganisationFactsFragment } from '../kernel/gql/graphql';
import { uuidv7 } from '../kernel/uuidv7';
import { AddMemberDocument } from './documents';

export function AddMemberButton() {
  const organisation = useRecordContext<OrganisationFactsFragment>();
  return (
    <ResourceContextProvider value="members">
      <DeedButton
        deed="addMember"
        document={AddMemberDocument}
        record={organisation}
        start={({ id }: OrganisationFactsFragment) => ({
          id: uuidv7(),
          organisationId: id,
          duty: 'MEMBER' as const,
        })}
        icon={<AddIcon />}
      >
        <WhoInput />
        <SelectInput
          source="duty"
          choices={enumChoices('MemberDuty', MemberDuty)}
          validate={required()}
          helperText="resources.members.helper.duty"
        />
      </DeedButton>
    </ResourceContextProvider>
  );
}

/** By account or by name. */
const WhoInput = () => (
  <EitherInput
    label="resources.members.fields.who"
    clear={({ unregister }, source) => unregister(source)}
    ways={[
      {
        source: 'accountId',
        label: 'resources.members.who.account',
        input: (
          <ReferenceInput source="accountId" reference="accounts" filter={{ status: 'ACTIVE' }} perPage={20}>
            <AutocompleteInput
              optionText="displayName"
              filterToQuery={(displayName: string) => ({ displayName })}
              noOptionsText="resources.posts.nobodyFound"
              validate={required()}
            />
          </ReferenceInput>
        ),
      },
      {
        source: 'name',
        label: 'resources.members.who.name',
        input: <TextInput source="name" validate={[required(), maxLength(40)]} />,
      },
    ]}
  />
);
