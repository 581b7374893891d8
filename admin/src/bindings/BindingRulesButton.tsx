import RulesIcon from '@mui/icons-material/Rule';
import { lazy } from 'react';
import { DialogButton } from '../kernel/deeds/DialogButton';
import { offersDeed, useAbility } from '../kernel/session/ability';
import { useViewer } from '../kernel/session/viewer';

const BindingRulesDialog = lazy(() => import('./BindingRulesDialog'));

/** For whoever lays down the chain of a county. */
export function BindingRulesButton() {
  const viewer = useViewer();
  const ability = useAbility();
  const county = viewer?.posts.find(({ area }) => area?.kind === 'COUNTY')?.area;
  if (!county || !offersDeed(ability, 'setBindingRules')) return null;
  return (
    <DialogButton
      label="deeds.setBindingRules.label"
      size="small"
      startIcon={<RulesIcon />}
      about={county.id}
    >
      {(areaId, onClose) => <BindingRulesDialog areaId={areaId} onClose={onClose} />}
    </DialogButton>
  );
}
