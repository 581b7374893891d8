import BellIcon from '@mui/icons-material/NotificationsOutlined';
import { Box, IconButton, Tooltip, Typography } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { lazy, Suspense, useRef, useState, type MouseEvent } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useIsPhone } from '../layout/useIsPhone';
import { useNews } from './useNews';
import { useNotices } from './useNotices';

const NoticesPopover = lazy(() => import('./NoticesPopover'));

/** How many notices are unread; the newest of them under it at a desk, on a page of their own on a phone. */
export default function NoticesBell() {
  const translate = useTranslate();
  const isPhone = useIsPhone();
  const { notices } = useNotices();
  const unread = notices?.unread ?? 0;
  const news = useNews(notices);
  const button = useRef<HTMLButtonElement>(null);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const label =
    unread > 0 ? translate('kernel.notices.unread', { count: unread }) : translate('kernel.notices.title');
  const look = { color: 'inherit', 'aria-label': label } as const;
  const bell = (
    <Box component="span" sx={{ display: 'flex', position: 'relative' }}>
      <BellIcon />
      {unread > 0 && (
        <Typography component="span" sx={countSx}>
          {unread > 99 ? '99+' : unread}
        </Typography>
      )}
    </Box>
  );
  return (
    <>
      <Tooltip title={label}>
        {isPhone ? (
          <IconButton {...look} component={Link} to="/notices">
            {bell}
          </IconButton>
        ) : (
          <IconButton
            {...look}
            ref={button}
            aria-haspopup="dialog"
            aria-expanded={anchor !== null}
            onClick={(event: MouseEvent<HTMLElement>) => setAnchor(event.currentTarget)}
          >
            {bell}
          </IconButton>
        )}
      </Tooltip>
      <Box role="status" sx={visuallyHidden}>
        {news > 0 && translate('kernel.notices.news', { count: news })}
      </Box>
      <Suspense>{anchor && <NoticesPopover anchor={anchor} onClose={() => setAnchor(null)} />}</Suspense>
    </>
  );
}

/** At the bell's shoulder. */
const countSx = {
  ...{ position: 'absolute', top: -8, left: 12, minWidth: 18, px: 0.5, borderRadius: 9 },
  ...{ bgcolor: 'secondary.main', color: 'secondary.contrastText' },
  ...{ fontSize: 12, lineHeight: '18px', textAlign: 'center' },
};
