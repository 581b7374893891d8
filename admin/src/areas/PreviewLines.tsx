import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';

const SHOWN = 8;

interface PreviewLinesProps {
  /** Keys of words. */
  title: string;
  more: string;
  lines: readonly { id: string; text: string }[];
}

/** A part of a change's preview that has a line for each: the first of them, and how many more there are. */
export function PreviewLines({ title, more, lines }: PreviewLinesProps) {
  const translate = useTranslate();
  if (lines.length === 0) return null;
  return (
    <>
      <Typography variant="body2" sx={{ mt: 1, fontWeight: 600 }}>
        {translate(title)}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {lines.slice(0, SHOWN).map(({ id, text }) => (
          <Typography key={id} component="li" variant="body2">
            {text}
          </Typography>
        ))}
      </Box>
      {lines.length > SHOWN && (
        <Typography variant="body2">{translate(more, { count: lines.length - SHOWN })}</Typography>
      )}
    </>
  );
}
