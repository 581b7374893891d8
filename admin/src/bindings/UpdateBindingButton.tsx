import EditIcon from '@mui/icons-material/EditOutlined';
import type { ButtonProps } from '@mui/material';
import { DateInput, maxLength, ResourceContextProvider, TextInput } from 'react-admin';
import { DeedButton } from '../kernel/deeds/DeedButton';
import type { BindingFactsFragment } from '../kernel/gql/graphql';
import { UpdateBindingDocument } from './documents';

export const UpdateBindingButton = ({ size }: Pick<ButtonProps, 'size'>) => (
  <ResourceContextProvider value="bindings">
    <DeedButton
      deed="updateBinding"
      document={UpdateBindingDocument}
      start={({ id, version, holderTitle, holderPhone, part, endsOn }: BindingFactsFragment) => ({
        ...{ id, version, holderTitle, holderPhone, part, endsOn },
      })}
      icon={<EditIcon />}
      size={size}
    >
      <TextInput source="holderTitle" validate={maxLength(40)} />
      <TextInput source="holderPhone" type="tel" />
      <TextInput source="part" validate={maxLength(60)} helperText="resources.bindings.helper.part" />
      <DateInput source="endsOn" helperText="resources.bindings.helper.endsOn" />
    </DeedButton>
  </ResourceContextProvider>
);
