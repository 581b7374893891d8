import SearchIcon from '@mui/icons-material/Search';
import { Box, Button, IconButton } from '@mui/material';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useIsPhone } from '../layout/useIsPhone';
import { isTyping } from '../shortcuts/isTyping';
import { useShortcutsOn } from '../shortcuts/useShortcutsOn';

const SearchDialog = lazy(() => import('./SearchDialog'));

const isMac = /mac|iphone|ipad/i.test(navigator.userAgent);

/** Opens the search: by a tap, by Ctrl-K (⌘K), or by "/" where nobody is typing. */
export function SearchButton() {
  const translate = useTranslate();
  const isPhone = useIsPhone();
  const [isOpen, setOpen] = useState(false);
  const [single] = useShortcutsOn();

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!asksForSearch(event, single)) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [single]);

  const look = {
    color: 'inherit',
    'data-tour': 'search',
    'aria-haspopup': 'dialog',
    'aria-keyshortcuts': isMac ? 'Meta+K' : 'Control+K',
    onClick: () => setOpen(true),
  } as const;
  return (
    <>
      {isPhone ? (
        <IconButton {...look} aria-label={translate('kernel.search.open')}>
          <SearchIcon />
        </IconButton>
      ) : (
        <Button {...look} startIcon={<SearchIcon />} sx={{ mr: 1 }}>
          {translate('kernel.search.open')}
          <Box component="kbd" aria-hidden sx={{ ml: 1, color: 'text.secondary', fontFamily: 'inherit' }}>
            {isMac ? '⌘K' : 'Ctrl K'}
          </Box>
        </Button>
      )}
      <Suspense>{isOpen && <SearchDialog onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}

/** @param single whether a key alone counts, too */
function asksForSearch(event: KeyboardEvent, single: boolean): boolean {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k';
  return single && key === '/' && !isTyping(event);
}
