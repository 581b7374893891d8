import type { PaletteOptions } from '@mui/material';

/** Ink-green for what one acts on; cinnabar only for the seal, the bar's edge and where one is. Both pass 4.5:1 on paper. */
export const lightPalette: PaletteOptions = {
  mode: 'light',
  primary: { main: '#1f5c57', contrastText: '#ffffff' },
  secondary: { main: '#a62b26', contrastText: '#ffffff' },
  error: { main: '#b3261e' },
  warning: { main: '#9a6100' },
  success: { main: '#2d6a3e' },
  info: { main: '#2f5f86' },
  background: { default: '#f6f3ee', paper: '#fffdfa' },
  text: { primary: '#231f1c', secondary: '#655d56' },
  divider: 'rgba(60, 48, 36, 0.14)',
};

export const darkPalette: PaletteOptions = {
  mode: 'dark',
  primary: { main: '#8cc7bf', contrastText: '#0d201e' },
  secondary: { main: '#e5857d', contrastText: '#2a0d0b' },
  error: { main: '#f2938b' },
  warning: { main: '#e5b566' },
  success: { main: '#8fc79d' },
  info: { main: '#93bfe0' },
  background: { default: '#171513', paper: '#211e1b' },
  text: { primary: '#ece6df', secondary: '#b0a69c' },
  divider: 'rgba(236, 230, 223, 0.16)',
};
