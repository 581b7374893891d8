import { InputAdornment, TextField } from '@mui/material';
import { useState } from 'react';
import { FieldTitle, TextInput, useInput, useRecordContext, type TextInputProps } from 'react-admin';
import { LabelledButton } from '../layout/LabelledButton';

/**
 * A field the API only shows masked. The masked text is not a value: it stays out of the form until the person
 * asks to replace it, and the data provider sends only what differs from the record.
 */
export function MaskedInput(props: TextInputProps) {
  const masked: unknown = useRecordContext()?.[props.source];
  const [replacing, setReplacing] = useState(typeof masked !== 'string' || masked === '');
  if (replacing)
    return <TextInput {...props} helperText={masked ? 'kernel.masked.help' : props.helperText} />;
  return <MaskedText {...props} masked={String(masked)} onReplace={() => setReplacing(true)} />;
}

interface MaskedTextProps extends TextInputProps {
  masked: string;
  onReplace: () => void;
}

function MaskedText({ masked, onReplace, source, label, resource }: MaskedTextProps) {
  const { field } = useInput({ source });
  const replace = () => {
    field.onChange(null);
    onReplace();
  };
  return (
    <TextField
      label={<FieldTitle label={label} source={source} resource={resource} />}
      value={masked}
      slotProps={{
        input: {
          readOnly: true,
          endAdornment: (
            <InputAdornment position="end">
              <LabelledButton label="kernel.masked.change" onClick={replace} />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
