import ShieldIcon from '@mui/icons-material/GppMaybeOutlined';
import { minLength, required, TextInput } from 'react-admin';
import { DeedButton, type DeedRecord } from '../kernel/deeds/DeedButton';
import { ResetSecondFactorDocument } from './documents';

const validate = [required(), minLength(4)];

/** For somebody who has lost both the telephone and the recovery codes. */
export const ResetSecondFactorButton = () => (
  <DeedButton
    deed="resetSecondFactor"
    document={ResetSecondFactorDocument}
    start={({ id }: DeedRecord) => ({ id })}
    icon={<ShieldIcon />}
  >
    <TextInput source="reason" label="resources.accounts.resetReason" validate={validate} autoFocus />
  </DeedButton>
);
