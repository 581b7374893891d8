import {
  AutocompleteInput,
  DateInput,
  maxLength,
  ReferenceInput,
  required,
  TextInput,
  useRecordContext,
} from 'react-admin';
import { AreasInput } from '../areas/AreasInput';
import type { JointZoneFactsFragment } from '../kernel/gql/graphql';
import { SharesInput } from './SharesInput';

/** What can be said of it from the first day to the last. */
export function JointZoneInputs() {
  const zone = useRecordContext<JointZoneFactsFragment>();
  return (
    <>
      <TextInput
        source="name"
        validate={[required(), maxLength(60)]}
        helperText="resources.jointZones.helper.name"
      />
      <AreasInput
        deed="createJointZone"
        defaultValue={zone?.sides?.map(({ id }) => id)}
        validate={required()}
        helperText="resources.jointZones.helper.areaIds"
      />
      <SharesInput />
      <ReferenceInput source="leadId" reference="accounts" filter={{ status: 'ACTIVE' }} perPage={20}>
        <AutocompleteInput
          optionText="displayName"
          filterToQuery={(displayName: string) => ({ displayName })}
          defaultValue={zone?.lead?.id}
          noOptionsText="resources.posts.nobodyFound"
          validate={zone ? undefined : required()}
        />
      </ReferenceInput>
      <DateInput source="endsOn" validate={required()} helperText="resources.jointZones.helper.endsOn" />
    </>
  );
}
