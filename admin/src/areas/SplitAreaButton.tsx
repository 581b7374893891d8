import SplitIcon from '@mui/icons-material/CallSplit';
import { useRecordContext } from 'react-admin';
import { DeedButton } from '../kernel/deeds/DeedButton';
import type { AreaFactsFragment } from '../kernel/gql/graphql';
import { SplitAreaDocument } from './changeDocuments';
import { SplitAreaInputs } from './SplitAreaInputs';

export function SplitAreaButton() {
  const area = useRecordContext<AreaFactsFragment>();
  if (!area) return null;
  return (
    <DeedButton
      deed="splitArea"
      document={SplitAreaDocument}
      start={({ id, version, name }: AreaFactsFragment) => ({
        ...{ id, version },
        into: [{ name: `${name}一` }, { name: `${name}二` }],
      })}
      icon={<SplitIcon />}
      maxWidth="sm"
    >
      <SplitAreaInputs area={area} />
    </DeedButton>
  );
}
