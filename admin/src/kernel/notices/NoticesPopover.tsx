import { Box, Popover, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { LabelledButton } from '../layout/LabelledButton';
import { NoticeItems } from './NoticeItems';
import { useNotices, useReading } from './useNotices';

interface NoticesPopoverProps {
  anchor: HTMLElement;
  onClose: () => void;
}

/** The newest under the bell. */
export default function NoticesPopover({ anchor, onClose }: NoticesPopoverProps) {
  const translate = useTranslate();
  const { notices } = useNotices();
  useReading(notices);
  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      slotProps={{ paper: { role: 'dialog', 'aria-labelledby': 'notices-title', sx: { width: 400 } } }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', px: 2, py: 1 }}>
        <Typography id="notices-title" variant="subtitle1" component="h2" sx={{ fontWeight: 600 }}>
          {translate('kernel.notices.title')}
        </Typography>
        <LabelledButton label="kernel.notices.all" component={Link} to="/notices" onClick={onClose} />
      </Box>
      <Box sx={{ maxHeight: '60vh', overflow: 'auto', borderTop: 1, borderColor: 'divider' }}>
        <NoticeItems notices={notices?.nodes ?? []} onFollow={onClose} />
      </Box>
    </Popover>
  );
}
