import { Card, Link as MuiLink, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

interface RightsCardProps {
  title: string;
  children: ReactNode;
}

/** A section about rights, with the way to the whole table. */
export function RightsCard({ title, children }: RightsCardProps) {
  const translate = useTranslate();
  return (
    <Card component="section" aria-label={translate(title)}>
      <Stack direction="row" sx={{ alignItems: 'center', gap: 1, px: 2, minHeight: 56 }}>
        <Typography variant="h6" component="h2" sx={{ flex: 1 }}>
          {translate(title)}
        </Typography>
        <MuiLink component={Link} to="/permissions" sx={{ py: 1.5 }}>
          {translate('rights.table')}
        </MuiLink>
      </Stack>
      {children}
    </Card>
  );
}
