import DelegateIcon from '@mui/icons-material/SupervisorAccount';
import type { ButtonProps } from '@mui/material';
import { lazy } from 'react';
import { ResourceContextProvider } from 'react-admin';
import { chinaDay } from '../kernel/chinaDay';
import { DeedButton } from '../kernel/deeds/DeedButton';
import type { PostFactsFragment } from '../kernel/gql/graphql';
import { uuidv7 } from '../kernel/uuidv7';
import { DelegatePostDocument } from './documents';

const DelegatePostInputs = lazy(() => import('./DelegatePostInputs'));

/** For a leave: of one's own post, or of one that one could give. */
export const DelegatePostButton = ({ size }: Pick<ButtonProps, 'size'>) => (
  <ResourceContextProvider value="posts">
    <DeedButton
      deed="delegatePost"
      document={DelegatePostDocument}
      start={({ id }: PostFactsFragment) => ({ id: uuidv7(), postId: id, startsOn: chinaDay() })}
      icon={<DelegateIcon />}
      size={size}
    >
      <DelegatePostInputs />
    </DeedButton>
  </ResourceContextProvider>
);
