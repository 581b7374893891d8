import CloseIcon from '@mui/icons-material/EventBusy';
import { DeedButton } from '../kernel/deeds/DeedButton';
import type { AreaFactsFragment } from '../kernel/gql/graphql';
import { CloseAreaDocument } from './documents';

/** Refused while anything current lives in the area; the API's answer says what. */
export const CloseAreaButton = () => (
  <DeedButton
    deed="closeArea"
    document={CloseAreaDocument}
    start={({ id, version }: AreaFactsFragment) => ({ id, version })}
    icon={<CloseIcon />}
    color="warning"
  />
);
