import { Box, Typography } from '@mui/material';
import { Children, isValidElement, type ReactNode } from 'react';
import { useResourceContext, useTranslate } from 'react-admin';

interface Labelled {
  source?: string;
  label?: string;
}

/** A record's facts, label and value: two columns of pairs on a desk, one on a phone. */
export function Facts({ children }: { children: ReactNode }) {
  const resource = useResourceContext();
  const translate = useTranslate();
  const labelOf = ({ label, source }: Labelled) =>
    translate(label ?? `resources.${resource}.fields.${source}`);
  return (
    <Box
      component="dl"
      sx={{ m: 0, display: 'grid', columnGap: 3, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' } }}
    >
      {Children.map(children, (child) =>
        isValidElement<Labelled>(child) ? (
          <Box
            sx={{
              display: 'flex',
              alignItems: 'center',
              minHeight: 44,
              borderBottom: 1,
              borderColor: 'divider',
            }}
          >
            <Typography
              component="dt"
              variant="body2"
              color="text.secondary"
              sx={{ width: 124, flexShrink: 0, pr: 1 }}
            >
              {labelOf(child.props)}
            </Typography>
            <Typography component="dd" variant="body2" sx={{ m: 0, minWidth: 0, overflowWrap: 'anywhere' }}>
              {child}
            </Typography>
          </Box>
        ) : null,
      )}
    </Box>
  );
}
