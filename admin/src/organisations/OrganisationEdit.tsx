import { DateInput, maxLength, required, TextInput, useRecordContext } from 'react-admin';
import { AreasInput } from '../areas/AreasInput';
import type { OrganisationFactsFragment } from '../kernel/gql/graphql';
import { EditPage } from '../kernel/pages/EditPage';
import { isTemporary } from './isTemporary';

export default function OrganisationEdit() {
  return (
    <EditPage>
      <OrganisationInputs />
    </EditPage>
  );
}

function OrganisationInputs() {
  const organisation = useRecordContext<OrganisationFactsFragment>();
  return (
    <>
      <TextInput source="name" validate={[required(), maxLength(60)]} />
      <AreasInput
        inside={organisation?.area?.id}
        deed="createOrganisation"
        defaultValue={organisation?.areas.map(({ id }) => id)}
        validate={required()}
        helperText="resources.organisations.helper.covers"
      />
      <DateInput
        source="endsOn"
        validate={isTemporary(organisation?.kind) ? required() : undefined}
        helperText="resources.organisations.helper.ends"
      />
    </>
  );
}
