import { DateField, FunctionField, NumberField, TextField, useRecordContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { Link as MuiLink } from '@mui/material';
import { AreaField } from '../areas/AreaField';
import { AreaTrail } from '../areas/AreaTrail';
import { EnumField } from '../kernel/fields/EnumField';
import { Facts } from '../kernel/fields/Facts';
import type { BindingFactsFragment } from '../kernel/gql/graphql';
import { ShowPage } from '../kernel/pages/ShowPage';
import { BindingStateField } from './BindingStateField';
import { EndBindingButton } from './EndBindingButton';
import { HandOverButton } from './HandOverButton';
import { UpdateBindingButton } from './UpdateBindingButton';

export default function BindingShow() {
  return (
    <ShowPage
      trail={<AreaTrail />}
      deeds={
        <>
          <UpdateBindingButton />
          <HandOverButton />
          <EndBindingButton />
        </>
      }
    >
      <Facts>
        <HolderLink source="holderName" />
        <BindingStateField source="current" />
        <EnumField source="kind" name="BindingKind" />
        <AreaField source="area" />
        <TextField source="part" emptyText="resources.bindings.whole" />
        <TextField source="holderTitle" emptyText="kernel.none" />
        <TextField source="holderPhone" emptyText="kernel.none" />
        <NumberField source="areasHeld" />
        <DateField source="startsOn" />
        <DateField source="endsOn" emptyText="resources.posts.noEnd" />
        <PreviousLink source="previous" />
        <FunctionField<BindingFactsFragment>
          source="householdsMoved"
          render={({ previous, householdsMoved }) => (previous ? householdsMoved : '—')}
        />
      </Facts>
    </ShowPage>
  );
}

function HolderLink(_: { source: string; label?: string }) {
  const binding = useRecordContext<BindingFactsFragment>();
  if (!binding?.account) return <span>{binding?.holderName}</span>;
  return (
    <MuiLink component={Link} to={`/accounts/${binding.account.id}/show`}>
      {binding.holderName}
    </MuiLink>
  );
}

function PreviousLink(_: { source: string; label?: string }) {
  const previous = useRecordContext<BindingFactsFragment>()?.previous;
  if (!previous) return <span>—</span>;
  return (
    <MuiLink component={Link} to={`/bindings/${previous.id}/show`}>
      {previous.holderName}
    </MuiLink>
  );
}
