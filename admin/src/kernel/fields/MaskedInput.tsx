import { InputAdornment, TextField } from '@mui/material';
import { useState } from 'react';
import { FieldTitle, TextInput, useInput, useRecordContext, type TextInputProps } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { LabelledButton } from '../layout/LabelledButton';

/**
 * A field the API only shows masked. The masked text is not a value: it stays out of the form until the person
 * asks to replace it, and the data provider sends only what differs from the record.
 */
export function MaskedInput(props: TextInputProps) {
  const masked: unknown = useRecordContext()?.[props.source];
  const [replacing, setReplacing] = useState(typeof masked !== 'string' || masked === '');
  if (replacing && masked)
    return <ReplacingText {...props} masked={String(masked)} onKeep={() => setReplacing(false)} />;
  if (replacing) return <TextInput {...props} />;
  return <MaskedText {...props} masked={String(masked)} onReplace={() => setReplacing(true)} />;
}

interface ReplacingTextProps extends TextInputProps {
  masked: string;
  onKeep: () => void;
}

/** Keeping it puts the masked text back, which equals the record and so is not sent. */
function ReplacingText({ masked, onKeep, ...props }: ReplacingTextProps) {
  const { setValue } = useFormContext();
  const keep = () => {
    setValue(props.source, masked);
    onKeep();
  };
  return (
    <TextInput
      {...props}
      helperText="kernel.masked.help"
      slotProps={{
        input: {
          endAdornment: (
            <InputAdornment position="end">
              <LabelledButton label="kernel.masked.keep" onClick={keep} />
            </InputAdornment>
          ),
        },
      }}
    />
  );
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
