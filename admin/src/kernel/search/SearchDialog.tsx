import CloseIcon from '@mui/icons-material/Close';
import SearchIcon from '@mui/icons-material/Search';
import { Box, Dialog, IconButton, InputBase, Typography } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Loading } from '../layout/Loading';
import { useIsPhone } from '../layout/useIsPhone';
import { SearchResults } from './SearchResults';
import { useHitChoice } from './useHitChoice';
import { useSearch } from './useSearch';

/** A box over the page; on a phone it fills the screen. One moves in the list by the arrow keys while typing goes on. */
export default function SearchDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const isPhone = useIsPhone();
  const [typed, setTyped] = useState('');
  const { groups, error, isPending, isEmpty } = useSearch(typed);
  const choice = useHitChoice({ groups, typed, setTyped, onClose });
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  const said = () => {
    if (typed.trim() === '') return translate('kernel.search.hint');
    if (error) return translate(error.message, { _: error.message });
    if (isEmpty) return translate('kernel.search.none');
    return isPending && count === 0
      ? ''
      : translate(`kernel.search.count${isPhone ? 'Touch' : ''}`, { count });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      fullScreen={isPhone}
      aria-labelledby="search-title"
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
    >
      <Box component="h2" id="search-title" sx={visuallyHidden}>
        {translate('kernel.search.open')}
      </Box>
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          pl: 2,
          pr: 1,
          gap: 1,
          borderBottom: 1,
          borderColor: 'divider',
        }}
        {...choice.rootProps}
      >
        <SearchIcon sx={{ color: 'text.secondary' }} />
        <InputBase
          fullWidth
          autoFocus
          placeholder={translate('kernel.search.placeholder')}
          inputProps={{
            ...choice.inputProps,
            'aria-label': translate('kernel.search.placeholder'),
            enterKeyHint: 'search',
            maxLength: 60,
          }}
          sx={{ py: 1.5, fontSize: 16 }}
        />
        <IconButton onClick={onClose} aria-label={translate('ra.action.close')}>
          <CloseIcon />
        </IconButton>
      </Box>
      <Box sx={{ height: 4 }}>
        {isPending && typed.trim() !== '' && <Loading label="kernel.search.working" />}
      </Box>
      <SearchResults groups={groups} choice={choice} />
      <Typography role="status" variant="body2" color="text.secondary" sx={{ px: 2, pb: 2, pt: 1 }}>
        {said()}
      </Typography>
    </Dialog>
  );
}
