import EventBusyIcon from '@mui/icons-material/EventBusy';
import type { ButtonProps } from '@mui/material';
import { DateInput, ResourceContextProvider } from 'react-admin';
import { DeedButton } from '../kernel/deeds/DeedButton';
import type { BindingFactsFragment } from '../kernel/gql/graphql';
import { EndBindingDocument } from './documents';

/** Without a day the binding ends at once. */
export const EndBindingButton = ({ size }: Pick<ButtonProps, 'size'>) => (
  <ResourceContextProvider value="bindings">
    <DeedButton
      deed="endBinding"
      document={EndBindingDocument}
      start={({ id, version }: BindingFactsFragment) => ({ id, version })}
      icon={<EventBusyIcon />}
      color="error"
      size={size}
    >
      <DateInput source="endsOn" helperText="resources.bindings.helper.endNow" />
    </DeedButton>
  </ResourceContextProvider>
);
