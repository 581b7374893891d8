import EditIcon from '@mui/icons-material/Edit';
import { DeedButton } from '../kernel/deeds/DeedButton';
import type { VisitFactsFragment } from '../kernel/gql/graphql';
import { AmendVisitDocument } from './documents';
import { VisitInputs } from './VisitInputs';

export const AmendVisitButton = () => (
  <DeedButton
    deed="amendVisit"
    document={AmendVisitDocument}
    start={({ id, version, outcome, peopleMet, noticesHanded, note }: VisitFactsFragment) => ({
      id,
      version,
      outcome,
      peopleMet,
      noticesHanded,
      note,
    })}
    icon={<EditIcon />}
  >
    <VisitInputs expected={1} />
  </DeedButton>
);
