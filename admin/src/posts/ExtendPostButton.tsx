import MoreTimeIcon from '@mui/icons-material/MoreTime';
import type { ButtonProps } from '@mui/material';
import { DateInput, ResourceContextProvider } from 'react-admin';
import { DeedButton } from '../kernel/deeds/DeedButton';
import type { PostFactsFragment } from '../kernel/gql/graphql';
import { ExtendPostDocument } from './documents';
import { aYearAfter } from './postState';

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
      <DateInput source="endsOn" helperText="resources.posts.helper.extendTo" />
    </DeedButton>
  </ResourceContextProvider>
);
