import { Box, GlobalStyles, Portal } from '@mui/material';
import type { ReactNode, Ref } from 'react';

interface PaperProps {
  picture: Ref<HTMLDivElement>;
  children: ReactNode;
}

/** What a printer gets instead of the page: the sheet, and its table. */
export const Paper = ({ picture, children }: PaperProps) => (
  <Portal>
    <GlobalStyles
      styles={{
        '@media screen': { '[data-paper]': { display: 'none' } },
        '@media print': {
          'body > *:not([data-paper])': { display: 'none !important' },
          '[data-paper], [data-paper] *': { color: '#000 !important', printColorAdjust: 'exact' },
          body: { background: '#fff !important' },
          '[data-paper] canvas': { width: '100%', height: 'auto', breakAfter: 'page' },
        },
        '@page': { size: 'A4 landscape', margin: '10mm' },
      }}
    />
    <Box data-paper>
      <div ref={picture} />
      {children}
    </Box>
  </Portal>
);
