import type { PaletteOptions } from '@mui/material';
import { defaultDarkTheme, defaultLightTheme, type RaThemeOptions } from 'react-admin';
import { inChina } from '../chinaTime';
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

/** For whoever has asked the device for less motion; what turns while one waits still turns. */
const STILL = { transition: 'none !important', scrollBehavior: 'auto !important' } as const;

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
    MuiCssBaseline: { styleOverrides: { '@media (prefers-reduced-motion: reduce)': { '*': STILL } } },
    MuiCard: {
      defaultProps: { elevation: 0 },
      styleOverrides: { root: { border: `1px solid ${palette.divider}` } },
    },
    MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
    // Sizes say how loud a line is, not where it stands among the headings: those name their element.
    MuiTypography: { defaultProps: { variantMapping: { h6: 'h2', subtitle1: 'p', subtitle2: 'p' } } },
    MuiButtonBase: { styleOverrides: { root: { '&.Mui-focusVisible': focusRing(palette) } } },
    MuiLink: { styleOverrides: { root: { '&:focus-visible': focusRing(palette) } } },
    MuiButton: { styleOverrides: { root: { minHeight: TOUCH, textTransform: 'none' } } },
    MuiIconButton: { styleOverrides: { root: { minWidth: TOUCH, minHeight: TOUCH } } },
    MuiMenuItem: { styleOverrides: { root: { minHeight: TOUCH } } },
    MuiAutocomplete: {
      ...base.components?.MuiAutocomplete,
      styleOverrides: { option: { minHeight: TOUCH } },
    },
    MuiToggleButton: { styleOverrides: { root: { color: palette.text?.secondary } } },
    MuiTableCell: { styleOverrides: { head: { fontWeight: 600 } } },
    MuiDialogActions: { styleOverrides: { root: { padding: 16, gap: 8 } } },
    RaDateField: { defaultProps: { options: inChina() } },
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

/** Seen on every ground of the panel, where a ripple is not. */
const focusRing = ({ primary }: PaletteOptions) => ({
  outline: `3px solid ${mainOf(primary)}`,
  outlineOffset: -1,
});

const mainOf = (color: PaletteOptions['secondary']) =>
  color && 'main' in color ? color.main : 'currentcolor';

export const lightTheme = themed(defaultLightTheme, lightPalette);
export const darkTheme = themed(defaultDarkTheme, darkPalette);
