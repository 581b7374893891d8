import { Box, List, ListItem, ListItemButton, ListItemIcon, ListItemText, Typography } from '@mui/material';
import CampaignIcon from '@mui/icons-material/NotificationsNone';
import { createElement, useContext } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { nounOfSubject, NounsContext } from '../NounsContext';
import { chinaTime } from '../chinaTime';
import { useNoticePage } from './useNoticePage';
import type { Notice } from './useNotices';
import { useNoticeWords } from './useNoticeWords';

interface NoticeItemsProps {
  notices: readonly Notice[];
  /** When one is followed. */
  onFollow?: () => void;
}

/** The newest first; a new one says so in words, too, and leads to what it is about. */
export function NoticeItems({ notices, onFollow }: NoticeItemsProps) {
  const translate = useTranslate();
  if (notices.length === 0)
    return (
      <Typography color="text.secondary" sx={{ p: 3, textAlign: 'center' }}>
        {translate('kernel.notices.none')}
      </Typography>
    );
  return (
    <List dense disablePadding>
      {notices.map((notice) => (
        <NoticeItem key={notice.id} notice={notice} onFollow={onFollow} />
      ))}
    </List>
  );
}

function NoticeItem({ notice, onFollow }: { notice: Notice; onFollow?: () => void }) {
  const to = useNoticePage()(notice);
  const nouns = useContext(NounsContext);
  const [, noun] = nounOfSubject(nouns, notice.subject);
  const icon = noun?.icon ?? CampaignIcon;
  const look = { alignItems: 'flex-start', gap: 1.5, minHeight: 56, py: 1 } as const;
  const content = (
    <>
      <ListItemIcon sx={{ minWidth: 0, mt: 0.5 }}>{createElement(icon, { fontSize: 'small' })}</ListItemIcon>
      <Content notice={notice} />
    </>
  );
  return (
    <ListItem disablePadding divider>
      {to ? (
        <ListItemButton component={Link} to={to} onClick={onFollow} sx={look}>
          {content}
        </ListItemButton>
      ) : (
        <Box sx={{ display: 'flex', px: 2, ...look }}>{content}</Box>
      )}
    </ListItem>
  );
}

function Content({ notice }: { notice: Notice }) {
  const translate = useTranslate();
  const locale = useLocale();
  const words = useNoticeWords();
  const at = chinaTime(notice.at, locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <ListItemText
      primary={words(notice)}
      secondary={
        <>
          {notice.unread && (
            <Typography component="span" variant="caption" color="secondary" sx={{ fontWeight: 700, mr: 1 }}>
              {translate('kernel.notices.new')}
            </Typography>
          )}
          <time dateTime={notice.at}>{at}</time>
        </>
      }
      slotProps={{ primary: { sx: { fontWeight: notice.unread ? 600 : 400, overflowWrap: 'anywhere' } } }}
      sx={{ m: 0 }}
    />
  );
}
