import VisibilityIcon from '@mui/icons-material/Visibility';
import { Box, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { fetchGraphQL } from '../fetchGraphQL';
import { EndViewAsDocument } from '../session/documents';
import { useViewer } from '../session/viewer';
import { leaveView } from '../session/viewToken';
import { LabelledButton } from './LabelledButton';

const MINUTE = 60_000;

/** Over every page while one looks as somebody else: whose panel this is, who looks, how long still, and the way out. */
export function ViewingBanner() {
  const viewer = useViewer();
  const translate = useTranslate();
  const minutes = useMinutesUntil(viewer?.viewing?.until);
  if (!viewer?.viewing) return null;
  const end = async () => {
    await fetchGraphQL(EndViewAsDocument, {}).catch(() => undefined); // over already, or out of reach: it runs out
    leaveView(`/accounts/${viewer.account.id}/show`);
  };
  return (
    <Box
      component="section"
      role="status"
      aria-label={translate('kernel.viewing.title')}
      sx={{
        position: 'sticky',
        top: { xs: 56, sm: 48 },
        zIndex: 'appBar',
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 1.5,
        rowGap: 0.5,
        mx: { xs: -1, sm: -2 },
        px: 2,
        py: 0.75,
        bgcolor: 'secondary.main',
        color: 'secondary.contrastText',
      }}
    >
      <VisibilityIcon aria-hidden />
      <Typography component="p" sx={{ flex: '1 1 150px', fontWeight: 600 }}>
        {translate('kernel.viewing.as', { name: viewer.account.displayName })}
        <Typography component="span" variant="body2" sx={{ display: 'block' }}>
          {translate('kernel.viewing.by', { by: viewer.viewing.by, minutes })}
        </Typography>
      </Typography>
      <LabelledButton
        label="kernel.viewing.end"
        variant="outlined"
        color="inherit"
        onClick={() => void end()}
      />
    </Box>
  );
}

/** Whole minutes left; at none the view is over, and so is the page. */
function useMinutesUntil(until: string | undefined): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!until) return;
    const timer = setInterval(() => {
      setNow(Date.now());
      if (Date.now() >= Date.parse(until)) leaveView();
    }, MINUTE / 6);
    return () => clearInterval(timer);
  }, [until]);
  return until ? Math.max(1, Math.ceil((Date.parse(until) - now) / MINUTE)) : 0;
}
