import { maxLength, required, TextInput } from 'react-admin';
import { AccountInput } from '../accounts/AccountInput';
import { EitherInput } from '../kernel/fields/EitherInput';

const NAME = [required(), maxLength(40)];

/** Somebody with an account, or by name alone: leaders and departments seldom sign in. */
export function HolderInputs({ start = 'accountId' }: { start?: 'accountId' | 'holderName' }) {
  return (
    <>
      <EitherInput
        label="resources.bindings.by.label"
        labelShown
        row
        start={start}
        clear={({ setValue }, source) => setValue(source, undefined)}
        ways={[
          {
            source: 'accountId',
            label: 'resources.bindings.by.account',
            input: <AccountInput label="resources.bindings.fields.accountId" />,
          },
          {
            source: 'holderName',
            label: 'resources.bindings.by.name',
            input: <TextInput source="holderName" validate={NAME} />,
          },
        ]}
      />
      <TextInput
        source="holderTitle"
        validate={maxLength(40)}
        helperText="resources.bindings.helper.holderTitle"
      />
      <TextInput source="holderPhone" type="tel" />
    </>
  );
}
