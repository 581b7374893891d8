import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { BoundariesButton } from '../boundaries/BoundariesButton';
import type { AreaFactsFragment } from '../kernel/gql/graphql';

/** A map needs outlines, and only a county has them to give. */
export function NoOutlines({ area }: { area?: AreaFactsFragment }) {
  const translate = useTranslate();
  return (
    <Box sx={{ py: 8, px: 2, textAlign: 'center' }}>
      <Typography variant="h6" component="p" gutterBottom>
        {translate('boundaries.none')}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {translate(area?.viewerCan.includes('setBoundaries') ? 'boundaries.next' : 'boundaries.wait')}
      </Typography>
      <BoundariesButton area={area} />
    </Box>
  );
}
