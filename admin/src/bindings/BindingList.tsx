import { ListTrail } from '../areas/ListTrail';
import { ExportListButton } from '../exports/ExportListButton';
import { ListPage } from '../kernel/pages/ListPage';
import { offersDeed, useAbility } from '../kernel/session/ability';
import { BindingCards } from './BindingCards';
import { bindingFilters } from './BindingFilters';
import { BindingRulesButton } from './BindingRulesButton';
import { BindingTable } from './BindingTable';

const COLUMNS = {
  'area.lineage.name': 'resources.exports.fields.lineage',
  'area.name': 'resources.bindings.fields.area',
  kind: 'resources.bindings.fields.kind',
  holderName: 'resources.bindings.fields.holderName',
  holderTitle: 'resources.bindings.fields.holderTitle',
  holderPhone: 'resources.bindings.fields.holderPhone',
  part: 'resources.bindings.fields.part',
  startsOn: 'resources.bindings.fields.startsOn',
  endsOn: 'resources.bindings.fields.endsOn',
};

/** In the order of the tree: the chain as it hangs on the wall. */
export default function BindingList() {
  const handsOver = offersDeed(useAbility(), 'handOverBinding');
  return (
    <ListPage
      trail={<ListTrail />}
      filters={bindingFilters}
      filterDefaultValues={{ current: true }}
      sort={{ field: 'area', order: 'ASC' }}
      more={
        <>
          <BindingRulesButton />
          <ExportListButton columns={COLUMNS} />
        </>
      }
      cards={<BindingCards />}
      table={<BindingTable handsOver={handsOver} />}
    />
  );
}
