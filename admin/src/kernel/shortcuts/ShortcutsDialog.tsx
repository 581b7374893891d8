import { Box, FormControlLabel, Switch, Table, TableBody, TableCell, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ClosableDialog } from '../layout/ClosableDialog';
import { shortcutWords } from './shortcutWords';
import { SHORTCUTS } from './shortcuts';
import { useShortcutsOn } from './useShortcutsOn';

/** The keys there are, and the way to be without those that need no Ctrl. */
export default function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const say = shortcutWords();
  const [isOn, setOn] = useShortcutsOn();
  return (
    <ClosableDialog title={translate('kernel.shortcuts.title')} onClose={onClose}>
      <FormControlLabel
        control={<Switch checked={isOn} onChange={(_, checked) => setOn(checked)} />}
        label={say('on')}
      />
      <Table size="small" aria-label={translate('kernel.shortcuts.title')}>
        <TableBody>
          <Line keys="Ctrl K / ⌘ K" words={say('search')} isOn />
          {SHORTCUTS.map(({ keys, does }) => (
            <Line key={keys} keys={keys} words={say(does)} isOn={isOn} />
          ))}
          <Line keys="Enter" words={say('save')} isOn />
          <Line keys="Esc" words={say('cancel')} isOn />
        </TableBody>
      </Table>
    </ClosableDialog>
  );
}

function Line({ keys, words, isOn }: { keys: string; words: string; isOn: boolean }) {
  return (
    <TableRow>
      <TableCell
        component="th"
        scope="row"
        sx={{ width: 140, textDecoration: isOn ? 'none' : 'line-through' }}
      >
        <Box component="kbd" sx={{ fontFamily: 'inherit', fontWeight: 600 }}>
          {keys}
        </Box>
      </TableCell>
      <TableCell>{words}</TableCell>
    </TableRow>
  );
}
