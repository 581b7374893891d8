import { Stack, Typography } from '@mui/material';
import { createElement, type ReactNode } from 'react';
import {
  CreateButton,
  useCanAccess,
  useResourceContext,
  useResourceDefinition,
  useTranslate,
} from 'react-admin';

/**
 * Nothing here yet, and what to do next. `resources.<noun>.empty.next` speaks to someone who can create,
 * `.wait` to someone who cannot: it says who does.
 */
export function EmptyPage({ children }: { children?: ReactNode }) {
  const resource = useResourceContext() ?? '';
  const translate = useTranslate();
  const { icon, hasCreate } = useResourceDefinition();
  const { canAccess } = useCanAccess({ resource, action: 'create' });
  const creates = Boolean(hasCreate && canAccess);
  return (
    <Stack sx={{ alignItems: 'center', textAlign: 'center', gap: 2, py: 8, px: 2, width: '100%' }}>
      {icon && createElement(icon, { style: { fontSize: 56, opacity: 0.35 } })}
      <Typography variant="h6">{translate(`resources.${resource}.empty.title`)}</Typography>
      <Typography color="text.secondary" sx={{ maxWidth: 420 }}>
        {translate(`resources.${resource}.empty.${creates ? 'next' : 'wait'}`)}
      </Typography>
      {creates && <CreateButton variant="contained" />}
      {children}
    </Stack>
  );
}
