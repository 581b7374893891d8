import { Chip, type ChipProps } from '@mui/material';

/** What state a record is in, at a glance; the word says it, too, and not the colour alone. */
export const StateChip = ({ color, label }: Required<Pick<ChipProps, 'color'>> & { label: string }) => (
  <Chip component="span" size="small" variant="outlined" color={color} label={label} />
);
