import type { PaletteOptions } from '@mui/material';
import { defaultDarkTheme, defaultLightTheme, type RaThemeOptions } from 'react-admin';
import { darkPalette, lightPalette } from './palette';

/** Fonts the machine has: offices are offline, and a webfont of Chinese is megabytes. */
const fontFamily = [
  '"PingFang SC"',
  '"HarmonyOS Sans SC"',
  '"Microsoft YaHei"',
  '"Noto Sans CJK SC"',
  '"Noto Sans SC"',
  'system-ui',
  'sans-serif',
].join(',');

const TOUCH = 44;

const themed = (base: RaThemeOptions, palette: PaletteOptions): RaThemeOptions => ({
  ...base,
  palette,
  shape: { borderRadius: 6 },
  typography: {
    fontFamily,
    fontSize: 14,
    h6: { fontWeight: 600, fontSize: '1.1rem' },
    button: { textTransform: 'none' },
  },
  sidebar: { width: 208, closedWidth: 56 },
  components: {
    ...base.components,
    MuiCard: {
      defaultProps: { elevation: 0 },
      styleOverrides: { root: { border: `1px solid ${palette.divider}` } },
    },
    MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiButton: { styleOverrides: { root: { minHeight: TOUCH, textTransform: 'none' } } },
    MuiIconButton: { styleOverrides: { root: { minWidth: TOUCH, minHeight: TOUCH } } },
    MuiMenuItem: { styleOverrides: { root: { minHeight: TOUCH } } },
    MuiAutocomplete: {
      ...base.components?.MuiAutocomplete,
      styleOverrides: { option: { minHeight: TOUCH } },
    },
    MuiTableCell: { styleOverrides: { head: { fontWeight: 600 } } },
    MuiDialogActions: { styleOverrides: { root: { padding: 16, gap: 8 } } },
    RaMenuItemLink: {
      styleOverrides: {
        root: {
          minHeight: TOUCH,
          '&.RaMenuItemLink-active': {
            boxShadow: `inset 3px 0 0 ${mainOf(palette.secondary)}`,
            fontWeight: 600,
          },
        },
      },
    },
    RaTopToolbar: { styleOverrides: { root: { backgroundColor: 'transparent' } } },
    RaCreateButton: { styleOverrides: { root: { '&.RaCreateButton-floating': { bottom: 76 } } } }, // above the bottom bar
    RaToolbar: {
      styleOverrides: {
        root: {
          backgroundColor: 'transparent',
          '&.RaToolbar-mobileToolbar': {
            position: 'sticky',
            bottom: 60, // on top of the bottom bar
            backgroundColor: palette.background?.paper,
            borderTop: `1px solid ${palette.divider}`,
          },
        },
      },
    },
  },
});

const mainOf = (color: PaletteOptions['secondary']) =>
  color && 'main' in color ? color.main : 'currentcolor';

export const lightTheme = themed(defaultLightTheme, lightPalette);
export const darkTheme = themed(defaultDarkTheme, darkPalette);
