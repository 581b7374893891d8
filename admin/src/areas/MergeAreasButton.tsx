import MergeIcon from '@mui/icons-material/CallMerge';
import { useRecordContext } from 'react-admin';
import { DeedButton } from '../kernel/deeds/DeedButton';
import type { AreaFactsFragment } from '../kernel/gql/graphql';
import { MergeAreasDocument } from './changeDocuments';
import { MergeAreasInputs } from './MergeAreasInputs';

/** On one of the areas that end. */
export function MergeAreasButton() {
  const kind = useRecordContext<AreaFactsFragment>()?.kind;
  if (!kind) return null;
  return (
    <DeedButton
      deed="mergeAreas"
      document={MergeAreasDocument}
      start={({ id }: AreaFactsFragment) => ({ areaIds: [id] })}
      icon={<MergeIcon />}
      maxWidth="sm"
    >
      <MergeAreasInputs kind={kind} />
    </DeedButton>
  );
}
