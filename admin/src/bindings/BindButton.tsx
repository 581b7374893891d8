import BindIcon from '@mui/icons-material/Handshake';
import { Link } from 'react-router-dom';
import { ViewerCan } from '../kernel/deeds/ViewerCan';
import type { BindingKind } from '../kernel/gql/graphql';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import { bindPage } from './bindPage';

interface BindButtonProps {
  area: { id: string; viewerCan: string[] };
  kind?: BindingKind;
}

/** Beside a vacancy: opens the form, with the area and the kind filled in. */
export const BindButton = ({ area, kind }: BindButtonProps) => (
  <ViewerCan deed="createBinding" record={area}>
    <LabelledButton
      label="deeds.createBinding.label"
      variant="outlined"
      startIcon={<BindIcon />}
      component={Link}
      to={bindPage({ areaId: area.id, kind })}
    />
  </ViewerCan>
);
