import { required, TextInput } from 'react-admin';

/** A telephone's code: the numeric keyboard, and what the system may fill in by itself. */
export const CodeInput = ({ label, recovery = false }: { label: string; recovery?: boolean }) => (
  <TextInput
    source="code"
    label={label}
    autoComplete="one-time-code"
    validate={required()}
    slotProps={{
      htmlInput: {
        inputMode: recovery ? 'text' : 'numeric',
        autoCapitalize: 'characters',
        spellCheck: false,
        maxLength: 30,
      },
    }}
  />
);
