import EventBusyIcon from '@mui/icons-material/EventBusy';
import type { ButtonProps } from '@mui/material';
import { lazy } from 'react';
import { ResourceContextProvider } from 'react-admin';
import { DeedButton } from '../kernel/deeds/DeedButton';
import type { PostFactsFragment } from '../kernel/gql/graphql';
import { EndPostDocument } from './documents';

/** The first page has the button: the form comes with the dialog, as that of ExtendPostButton. */
const EndPostInputs = lazy(() => import('./EndPostInputs'));

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
      <EndPostInputs />
    </DeedButton>
  </ResourceContextProvider>
);
