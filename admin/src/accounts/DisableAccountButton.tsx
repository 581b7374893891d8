import BlockIcon from '@mui/icons-material/Block';
import { DeedButton } from '../kernel/deeds/DeedButton';
import type { AccountFactsFragment } from '../kernel/gql/graphql';
import { DisableAccountDocument } from './documents';

export const DisableAccountButton = () => (
  <DeedButton
    deed="disableAccount"
    document={DisableAccountDocument}
    start={({ id, version }: AccountFactsFragment) => ({ id, version })}
    icon={<BlockIcon />}
    color="error"
  />
);
