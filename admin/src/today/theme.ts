import { readSetting } from '../kernel/deviceSettings';
import { darkPalette, lightPalette } from '../kernel/theme/palette';

const prefersDark = matchMedia('(prefers-color-scheme: dark)');

export const isDark = (): boolean =>
  (readSetting<string>('theme') ?? (prefersDark.matches ? 'dark' : 'light')) === 'dark';

/** The panel's own colours, as variables: this page has no component library to hand them to. */
export function applyTheme(): void {
  const dark = isDark();
  const palette = dark ? darkPalette : lightPalette;
  const mainOf = (name: 'primary' | 'secondary' | 'error' | 'warning' | 'success' | 'info') =>
    (palette[name] as { main: string; contrastText?: string }).main;
  const colors = {
    primary: mainOf('primary'),
    onPrimary: (palette.primary as { contrastText: string }).contrastText,
    secondary: mainOf('secondary'),
    error: mainOf('error'),
    warning: mainOf('warning'),
    success: mainOf('success'),
    ground: palette.background?.default,
    paper: palette.background?.paper,
    ink: palette.text?.primary,
    faint: palette.text?.secondary,
    line: palette.divider,
  };
  const { style } = document.documentElement;
  for (const [name, color] of Object.entries(colors)) style.setProperty(`--${name}`, String(color));
  style.colorScheme = dark ? 'dark' : 'light';
}

prefersDark.addEventListener('change', applyTheme);
