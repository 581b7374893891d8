import BackIcon from '@mui/icons-material/AssignmentReturn';
import type { ButtonProps } from '@mui/material';
import { ResourceContextProvider } from 'react-admin';
import { DeedButton } from '../kernel/deeds/DeedButton';
import type { PostFactsFragment } from '../kernel/gql/graphql';
import { EndDelegationDocument } from './documents';

/** Whoever was away is back. */
export const EndDelegationButton = ({ size }: Pick<ButtonProps, 'size'>) => (
  <ResourceContextProvider value="posts">
    <DeedButton
      deed="endDelegation"
      document={EndDelegationDocument}
      start={({ id, version }: PostFactsFragment) => ({ id, version })}
      icon={<BackIcon />}
      color="error"
      size={size}
    />
  </ResourceContextProvider>
);
