import { Box, TextField } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { LabelledButton } from '../layout/LabelledButton';
import { savedWords } from './savedWords';
import { faultOf, type SavedFilter } from './savedFilters';

interface SaveFilterFormProps {
  saved: readonly SavedFilter[];
  onSave: (name: string) => void;
}

/** A name for the list as it stands. */
export function SaveFilterForm({ saved, onSave }: SaveFilterFormProps) {
  const say = savedWords();
  const [name, setName] = useState('');
  const [fault, setFault] = useState<ReturnType<typeof faultOf>>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = faultOf(name, saved);
    setFault(found);
    if (!found) onSave(name);
  };
  return (
    <Box
      component="form"
      noValidate
      onSubmit={submit}
      sx={{ display: 'flex', gap: 1, alignItems: 'start', mb: 1 }}
    >
      <TextField
        autoFocus
        fullWidth
        size="small"
        label={say('name')}
        value={name}
        error={fault !== undefined}
        helperText={fault && say(fault)}
        onChange={({ target }) => {
          setName(target.value);
          setFault(undefined);
        }}
        sx={{ mt: 1 }}
      />
      <LabelledButton
        label="ra.action.save"
        type="submit"
        variant="contained"
        sx={{ mt: 1, minHeight: 40 }}
      />
    </Box>
  );
}
