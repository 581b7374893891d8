import CheckIcon from '@mui/icons-material/CheckCircleOutline';
import { DeedButton } from '../kernel/deeds/DeedButton';
import type { AccountFactsFragment } from '../kernel/gql/graphql';
import { EnableAccountDocument } from './documents';

export const EnableAccountButton = () => (
  <DeedButton
    deed="enableAccount"
    document={EnableAccountDocument}
    start={({ id, version }: AccountFactsFragment) => ({ id, version })}
    icon={<CheckIcon />}
  />
);
