import StopIcon from '@mui/icons-material/StopCircle';
import { DeedButton } from '../kernel/deeds/DeedButton';
import type { JointZoneFactsFragment } from '../kernel/gql/graphql';
import { EndJointZoneDocument } from './documents';

export const EndJointZoneButton = () => (
  <DeedButton
    deed="endJointZone"
    document={EndJointZoneDocument}
    start={({ id, version }: JointZoneFactsFragment) => ({ id, version })}
    icon={<StopIcon />}
    color="error"
  />
);
