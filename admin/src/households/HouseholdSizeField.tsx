import { Typography } from '@mui/material';
import { useRecordContext } from 'react-admin';
import type { HouseholdFactsFragment } from '../kernel/gql/graphql';

/** Registered over declared. Fewer registered than declared is somebody missed, and reads so. */
export function HouseholdSizeField(_: { source?: string; label?: string }) {
  const household = useRecordContext<HouseholdFactsFragment>();
  if (!household) return null;
  const missed = household.registeredSize < household.declaredSize;
  return (
    <Typography
      component="span"
      variant="body2"
      color={missed ? 'warning.main' : 'inherit'}
      sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', fontWeight: missed ? 600 : 400 }}
    >
      {household.registeredSize} / {household.declaredSize}
    </Typography>
  );
}
