import { MenuItem, TextField } from '@mui/material';

export interface DashboardSelectProps {
  label: string;
  value: string;
  choices: readonly { id: string; name: string }[];
  onChoose: (id: string) => void;
}

/** One of several; most people have one area and one response, and never load this. */
export default function DashboardSelect({ label, value, choices, onChoose }: DashboardSelectProps) {
  return (
    <TextField
      select
      fullWidth={false}
      size="small"
      label={label}
      value={choices.some(({ id }) => id === value) ? value : ''}
      onChange={({ target }) => onChoose(target.value)}
      sx={{ flex: { xs: '1 1 100%', sm: '0 0 auto' }, minWidth: 200, m: 0 }}
    >
      {choices.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
