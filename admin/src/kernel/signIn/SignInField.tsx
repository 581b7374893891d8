import { FilledInput, FormControl, FormHelperText, InputLabel, type FilledInputProps } from '@mui/material';
import { useId } from 'react';

interface SignInFieldProps extends FilledInputProps {
  label: string;
  helperText: string;
}

/** A labelled field from its parts: the one that MUI has ready brings along selects and menus, and this page is everybody's first. */
export function SignInField({ label, helperText, error, required, ...input }: SignInFieldProps) {
  const id = useId();
  return (
    <FormControl variant="filled" size="small" margin="dense" fullWidth error={error} required={required}>
      <InputLabel htmlFor={id}>{label}</InputLabel>
      <FilledInput {...input} id={id} aria-describedby={`${id}-help`} />
      <FormHelperText id={`${id}-help`}>{helperText}</FormHelperText>
    </FormControl>
  );
}
