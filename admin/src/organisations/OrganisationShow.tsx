import { DateField, TextField, useRecordContext } from 'react-admin';
import { Link as MuiLink } from '@mui/material';
import { Link } from 'react-router-dom';
import { AreaField } from '../areas/AreaField';
import { AreaTrail } from '../areas/AreaTrail';
import { NamedAreas } from '../areas/NamedAreas';
import { EnumField } from '../kernel/fields/EnumField';
import { Facts } from '../kernel/fields/Facts';
import type { OrganisationFactsFragment } from '../kernel/gql/graphql';
import { ShowPage } from '../kernel/pages/ShowPage';
import { MembersOfOrganisation } from '../members/MembersOfOrganisation';
import { PostsOfOrganisation } from '../posts/PostsOfOrganisation';
import { DissolveOrganisationButton } from './DissolveOrganisationButton';
import { TermStateField } from './TermStateField';

export default function OrganisationShow() {
  return (
    <ShowPage
      trail={<AreaTrail />}
      deeds={<DissolveOrganisationButton />}
      related={
        <>
          <MembersOfOrganisation />
          <PostsOfOrganisation />
        </>
      }
    >
      <Facts>
        <TextField source="name" />
        <TermStateField source="current" />
        <EnumField source="kind" name="OrganisationKind" />
        <TextField
          source="secretary.name"
          label="resources.organisations.fields.secretary"
          emptyText="kernel.none"
        />
        <AreaField source="area" />
        <NamedAreas source="areas" />
        <ParentLink source="parent" />
        <DateField source="startsOn" />
        <DateField source="endsOn" emptyText="kernel.none" />
      </Facts>
    </ShowPage>
  );
}

function ParentLink(_: { source: string }) {
  const parent = useRecordContext<OrganisationFactsFragment>()?.parent;
  if (!parent) return <span>—</span>;
  return (
    <MuiLink component={Link} to={`/organisations/${parent.id}/show`}>
      {parent.name}
    </MuiLink>
  );
}
