import {
  AutocompleteArrayInput,
  BooleanInput,
  maxLength,
  ReferenceArrayInput,
  TextArrayInput,
  TextInput,
} from 'react-admin';
import type {
  AccountFactsFragment,
  AreaFactsFragment,
  HouseholdFactsFragment,
  PostFactsFragment,
} from '../kernel/gql/graphql';
import { useFollowers } from './useFollowers';

const address = ({ address: text, building, door }: HouseholdFactsFragment) =>
  [text, building, door].filter(Boolean).join(' ');
const holder = ({ accountName, title }: PostFactsFragment) =>
  [accountName, title].filter(Boolean).join(' · ');
const person = ({ displayName, username }: AccountFactsFragment) => `${displayName}（${username}）`;
const label = (field: string) => `resources.areas.change.part.${field}`;

/** What stands on the area beside the tree: its type, the input that names it, and its label. */
const BESIDE = [
  ['Binding', 'bindingIds', 'bindings'],
  ['Organisation', 'organisationIds', 'organisations'],
  ['JointZone', 'jointZoneIds', 'jointZones'],
] as const;

/** A part of a split: what it is, and what goes to it. */
export function SplitPartInputs({ area }: { area: AreaFactsFragment }) {
  const followers = useFollowers(area);
  return (
    <>
      <TextInput source="name" label="resources.areas.fields.name" validate={maxLength(60)} />
      <BooleanInput source="stays" label={label('stays')} />
      {area.childCount > 0 && (
        <ReferenceArrayInput
          source="areaIds"
          reference="areas"
          filter={{ parentId: area.id, status: 'ACTIVE' }}
          perPage={100}
        >
          <AutocompleteArrayInput
            label={label('areas')}
            optionText="name"
            filterToQuery={(name: string) => ({ name })}
          />
        </ReferenceArrayInput>
      )}
      <TextArrayInput source="buildings" label={label('buildings')} helperText={label('buildingsHelp')} />
      <ReferenceArrayInput
        source="householdIds"
        reference="households"
        filter={{ areaId: area.id }}
        perPage={100}
      >
        <AutocompleteArrayInput
          label={label('households')}
          optionText={address}
          filterToQuery={(text: string) => ({ address: text })}
        />
      </ReferenceArrayInput>
      <TextInput source="filter.address.startsWith" label={label('addressBegins')} />
      <ReferenceArrayInput source="postIds" reference="posts" filter={{ ofArea: area.id }} perPage={100}>
        <AutocompleteArrayInput label={label('posts')} optionText={holder} />
      </ReferenceArrayInput>
      <ReferenceArrayInput
        source="accountIds"
        reference="accounts"
        filter={{ ofArea: area.id }}
        perPage={100}
      >
        <AutocompleteArrayInput
          label={label('accounts')}
          helperText={label('accountsHelp')}
          optionText={person}
          filterToQuery={(displayName: string) => ({ displayName })}
        />
      </ReferenceArrayInput>
      {BESIDE.map(([subject, source, words]) => {
        const choices = followers.filter((each) => each.subject === subject);
        return (
          choices.length > 0 && (
            <AutocompleteArrayInput key={source} source={source} label={label(words)} choices={choices} />
          )
        );
      })}
    </>
  );
}
