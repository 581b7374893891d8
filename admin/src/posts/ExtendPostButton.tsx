import MoreTimeIcon from '@mui/icons-material/MoreTime';
import type { ButtonProps } from '@mui/material';
import { lazy } from 'react';
import { ResourceContextProvider } from 'react-admin';
import { DeedButton } from '../kernel/deeds/DeedButton';
import type { PostFactsFragment } from '../kernel/gql/graphql';
import { ExtendPostDocument } from './documents';
import { aYearAfter } from './postState';

/** The first page has the button, and few press it there: the form comes with the dialog. */
const ExtendPostInputs = lazy(() => import('./ExtendPostInputs'));

/** A year more is offered; without a day the post no longer ends by itself. */
export const ExtendPostButton = ({ size }: Pick<ButtonProps, 'size'>) => (
  <ResourceContextProvider value="posts">
    <DeedButton
      deed="extendPost"
      document={ExtendPostDocument}
      start={({ id, version, endsOn }: PostFactsFragment) => ({
        id,
        version,
        endsOn: endsOn && aYearAfter(endsOn),
      })}
      icon={<MoreTimeIcon />}
      size={size}
    >
      <ExtendPostInputs />
    </DeedButton>
  </ResourceContextProvider>
);
