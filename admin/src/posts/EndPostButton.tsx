import EventBusyIcon from '@mui/icons-material/EventBusy';
import type { ButtonProps } from '@mui/material';
import { DateInput, ResourceContextProvider } from 'react-admin';
import { DeedButton } from '../kernel/deeds/DeedButton';
import type { PostFactsFragment } from '../kernel/gql/graphql';
import { EndPostDocument } from './documents';

/** Without a day the post ends at once. */
export const EndPostButton = ({ size }: Pick<ButtonProps, 'size'>) => (
  <ResourceContextProvider value="posts">
    <DeedButton
      deed="endPost"
      document={EndPostDocument}
      start={({ id, version }: PostFactsFragment) => ({ id, version })}
      icon={<EventBusyIcon />}
      color="error"
      size={size}
    >
      <DateInput source="endsOn" helperText="resources.posts.helper.endNow" />
    </DeedButton>
  </ResourceContextProvider>
);
