import BlockIcon from '@mui/icons-material/Block';
import { required, TextInput } from 'react-admin';
import { DeedButton } from '../kernel/deeds/DeedButton';
import type { VisitFactsFragment } from '../kernel/gql/graphql';
import { VoidVisitDocument } from './documents';

export const VoidVisitButton = () => (
  <DeedButton
    deed="voidVisit"
    document={VoidVisitDocument}
    start={({ id, version }: VisitFactsFragment) => ({ id, version })}
    icon={<BlockIcon />}
    color="error"
  >
    <TextInput source="reason" multiline validate={required()} />
  </DeedButton>
);
