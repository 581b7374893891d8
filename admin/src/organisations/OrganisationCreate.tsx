import {
  AutocompleteInput,
  DateInput,
  maxLength,
  ReferenceInput,
  required,
  SelectInput,
  TextInput,
} from 'react-admin';
import { useWatch } from 'react-hook-form';
import { AreaInput } from '../areas/AreaInput';
import { AreasInput } from '../areas/AreasInput';
import { chinaDay } from '../kernel/chinaDay';
import { enumChoices } from '../kernel/fields/enumChoices';
import { OrganisationKind } from '../kernel/gql/graphql';
import { CreatePage } from '../kernel/pages/CreatePage';
import { isTemporary } from './isTemporary';

export default function OrganisationCreate() {
  return (
    <CreatePage>
      <OrganisationInputs />
    </CreatePage>
  );
}

function OrganisationInputs() {
  const [kind, areaId] = useWatch<{ kind?: OrganisationKind; areaId?: string }>({
    name: ['kind', 'areaId'],
  }) as [OrganisationKind | undefined, string | undefined];
  return (
    <>
      <SelectInput
        source="kind"
        choices={enumChoices('OrganisationKind', OrganisationKind)}
        validate={required()}
      />
      <TextInput
        source="name"
        validate={[required(), maxLength(60)]}
        helperText="resources.organisations.helper.name"
      />
      <AreaInput source="areaId" deed="createOrganisation" />
      {areaId && (
        <AreasInput
          inside={areaId}
          deed="createOrganisation"
          helperText="resources.organisations.helper.areaIds"
        />
      )}
      <ReferenceInput source="parentId" reference="organisations" filter={{ current: true }} perPage={20}>
        <AutocompleteInput optionText="name" filterToQuery={(name: string) => ({ name })} />
      </ReferenceInput>
      <DateInput source="startsOn" defaultValue={chinaDay()} validate={required()} />
      <DateInput
        source="endsOn"
        validate={isTemporary(kind) ? required() : undefined}
        helperText={
          isTemporary(kind) ? 'resources.organisations.helper.endsOn' : 'resources.organisations.helper.noEnd'
        }
      />
    </>
  );
}
