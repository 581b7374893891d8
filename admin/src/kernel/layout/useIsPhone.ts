import { useMediaQuery, type Theme } from '@mui/material';

/** Below 600 px: lists are cards, the menu is at the thumb, dialogs fill the screen. */
export const useIsPhone = () =>
  useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'), { noSsr: true });
