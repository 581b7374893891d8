import DeleteIcon from '@mui/icons-material/DeleteOutline';
import { IconButton, ListItem, TextField, Tooltip } from '@mui/material';
import { useState, type KeyboardEvent } from 'react';
import { savedWords } from './savedWords';
import { faultOf, type SavedFilter } from './savedFilters';

interface SavedFilterLineProps {
  filter: SavedFilter;
  others: readonly SavedFilter[];
  onRename: (name: string) => void;
  onRemove: () => void;
}

/** One that is kept: its name can be typed over (Enter, or leaving it, keeps the new one), and it can be removed. */
export function SavedFilterLine({ filter, others, onRename, onRemove }: SavedFilterLineProps) {
  const say = savedWords();
  const [name, setName] = useState(filter.name);
  const fault = name.trim() === filter.name ? undefined : faultOf(name, others);
  const keep = () => {
    if (fault) setName(filter.name);
    else if (name.trim() !== filter.name) onRename(name);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !fault) keep();
    if (event.key !== 'Escape' || name === filter.name) return;
    event.stopPropagation(); // the dialog stays open
    setName(filter.name);
  };
  const removing = say('remove', { name: filter.name });
  return (
    <ListItem disableGutters sx={{ gap: 1, alignItems: 'start' }}>
      <TextField
        fullWidth
        size="small"
        value={name}
        error={fault !== undefined}
        helperText={fault && say(fault)}
        onChange={({ target }) => setName(target.value)}
        onBlur={keep}
        onKeyDown={onKeyDown}
        slotProps={{ htmlInput: { 'aria-label': say('rename', { name: filter.name }) } }}
      />
      <Tooltip title={removing}>
        <IconButton aria-label={removing} onClick={onRemove}>
          <DeleteIcon />
        </IconButton>
      </Tooltip>
    </ListItem>
  );
}
