import { Typography } from '@mui/material';
import {
  BooleanInput,
  DateInput,
  maxLength,
  required,
  ResourceContextProvider,
  TextInput,
  useTranslate,
} from 'react-admin';
import { areaPath } from '../areas/areaPath';
import { chinaDay } from '../kernel/chinaDay';
import { DeedDialog } from '../kernel/deeds/DeedDialog';
import { ItemFaults } from '../kernel/deeds/ItemFaults';
import type { BindingFactsFragment, HandOverBindingInput } from '../kernel/gql/graphql';
import { HandOverBindingDocument } from './documents';
import { HolderInputs } from './HolderInputs';
import { holderOf } from './holder';

interface HandOverDialogProps {
  bindings: BindingFactsFragment[];
  onClose: () => void;
  onDone?: () => void;
}

/** What one person answers for, to whom, from when; with a worker's doors, unless they are to stay. */
export function HandOverDialog({ bindings, onClose, onDone }: HandOverDialogProps) {
  const translate = useTranslate();
  const [first] = bindings;
  const names = bindings.map(({ area }) => (area ? areaPath(area) : ''));
  const ofWorker = bindings.some(({ kind }) => kind === 'WORKER');
  return (
    <ResourceContextProvider value="bindings">
      <DeedDialog<HandOverBindingInput>
        deed="handOverBinding"
        document={HandOverBindingDocument}
        start={{ bindings: bindings.map(({ id, version }) => ({ id, version })), on: chinaDay() }}
        onClose={onClose}
        onDone={onDone}
      >
        <Typography sx={{ mb: 1 }}>
          {translate('resources.bindings.handOver.what', {
            smart_count: bindings.length,
            holder: first ? holderOf(first) : '',
            areas: names.slice(0, 3).join('、') + (names.length > 3 ? '…' : ''),
          })}
        </Typography>
        <HolderInputs />
        <DateInput source="on" validate={required()} />
        {ofWorker && (
          <BooleanInput
            source="withHouseholds"
            defaultValue={true}
            helperText="resources.bindings.handOver.withHouseholds"
          />
        )}
        <TextInput source="reason" validate={maxLength(200)} multiline />
        <ItemFaults field="bindings" names={names} />
        <ItemFaults field="households" names={[translate('resources.bindings.handOver.households')]} />
      </DeedDialog>
    </ResourceContextProvider>
  );
}
