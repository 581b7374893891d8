import { useContext } from 'react';
import { AutocompleteInput, ReferenceInput, required, SelectInput, useGetResourceLabel } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import type { AccountFactsFragment } from '../kernel/gql/graphql';
import { NounsContext } from '../kernel/NounsContext';
import { usePermissions } from './usePermissions';
import { useRightsWords } from './useRightsWords';

export interface Question {
  accountId: string;
  action: string;
  resource: string;
  id: string;
}

/** By what a record is looked for; others are chosen from the newest. */
const SEARCHED: Record<string, string> = {
  areas: 'name',
  households: 'address',
  people: 'name',
  responses: 'name',
  accounts: 'displayName',
};

interface ExplainInputsProps {
  /** What the page has settled is not asked. */
  fixed: Partial<Question>;
  /** The answer on the screen is no longer that of what is asked. */
  onChange: () => void;
}

export function ExplainInputs({ fixed, onChange }: ExplainInputsProps) {
  const words = useRightsWords();
  const nouns = useContext(NounsContext);
  const labelOf = useGetResourceLabel();
  const permissions = usePermissions()?.permissions ?? [];
  const { setValue } = useFormContext<Question>();
  const resource = useWatch<Question, 'resource'>({ name: 'resource' });
  const subject = nouns[resource]?.subject;
  const actions = permissions.filter((each) => each.subject === subject).map(({ action }) => action);
  const resources = Object.keys(nouns).filter((name) =>
    permissions.some((each) => each.subject === nouns[name]?.subject),
  );
  const search = SEARCHED[resource];
  return (
    <>
      {!fixed.accountId && (
        <ReferenceInput source="accountId" reference="accounts" sort={byName} perPage={20}>
          <AutocompleteInput
            label="rights.who"
            optionText={({ displayName, username }: AccountFactsFragment) => `${displayName}（${username}）`}
            filterToQuery={(displayName: string) => ({ displayName })}
            validate={required()}
            onChange={onChange}
          />
        </ReferenceInput>
      )}
      {!fixed.resource && (
        <SelectInput
          source="resource"
          label="rights.kind"
          choices={resources.map((id) => ({ id, name: labelOf(id, 1) }))}
          translateChoice={false}
          validate={required()}
          onChange={() => {
            setValue('id', '');
            setValue('action', '');
            onChange();
          }}
        />
      )}
      {!fixed.id && resource && (
        <ReferenceInput key={resource} source="id" reference={resource} perPage={20}>
          <AutocompleteInput
            label="rights.record"
            filterToQuery={(text: string) => (search ? { [search]: text } : {})}
            validate={required()}
            onChange={onChange}
          />
        </ReferenceInput>
      )}
      <SelectInput
        source="action"
        label="rights.deed"
        choices={actions.map((id) => ({ id, name: words.action(id) }))}
        translateChoice={false}
        validate={required()}
        disabled={actions.length === 0}
        onChange={onChange}
      />
    </>
  );
}

const byName = { field: 'displayName', order: 'ASC' } as const;
