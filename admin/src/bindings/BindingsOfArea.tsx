import { useRecordContext } from 'react-admin';
import { Link } from 'react-router-dom';
import BindIcon from '@mui/icons-material/Handshake';
import type { AreaFactsFragment } from '../kernel/gql/graphql';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import { ViewerCan } from '../kernel/deeds/ViewerCan';
import { useAbility } from '../kernel/session/ability';
import { RelatedList } from '../kernel/pages/RelatedList';
import { BindingCards } from './BindingCards';
import { BindingsOfAreaTable } from './BindingTable';
import { bindPage } from './bindPage';

/** On an area's page: who answers for it, and who did. */
export function BindingsOfArea() {
  const area = useRecordContext<AreaFactsFragment>();
  const ability = useAbility();
  if (!area || area.kind === 'COUNTY' || !ability.can('read', 'Binding')) return null;
  return (
    <RelatedList
      reference="bindings"
      target="ofArea"
      sort={{ field: 'endsOn', order: 'DESC' }}
      deeds={
        <ViewerCan deed="createBinding">
          <LabelledButton
            label="deeds.createBinding.label"
            startIcon={<BindIcon />}
            component={Link}
            to={bindPage({ areaId: area.id })}
          />
        </ViewerCan>
      }
      cards={<BindingCards ofArea />}
      table={<BindingsOfAreaTable />}
    />
  );
}
