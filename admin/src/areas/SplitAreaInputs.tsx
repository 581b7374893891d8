import { ArrayInput, SimpleFormIterator } from 'react-admin';
import type { AreaFactsFragment, SplitAreaInput } from '../kernel/gql/graphql';
import { PreviewSplitAreaDocument } from './changeDocuments';
import { ChangePreview } from './ChangePreview';
import { RestInput } from './RestInput';
import { SplitPartInputs } from './SplitPartInputs';

/** Its parts, each with what goes to it. What is in none yet, the preview says. */
export const SplitAreaInputs = ({ area }: { area: AreaFactsFragment }) => (
  <>
    <ArrayInput source="into" label="resources.areas.change.part.parts">
      <SimpleFormIterator disableReordering fullWidth>
        <SplitPartInputs area={area} />
      </SimpleFormIterator>
    </ArrayInput>
    <RestInput />
    <ChangePreview<SplitAreaInput>
      document={PreviewSplitAreaDocument}
      isComplete={({ into: parts }) =>
        (parts?.length ?? 0) > 1 && parts!.every(({ name, stays }) => Boolean(name) || Boolean(stays))
      }
    />
  </>
);
