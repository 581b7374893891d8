import ColumnsIcon from '@mui/icons-material/ViewWeekOutlined';
import { Checkbox, Divider, ListItemText, Menu, MenuItem } from '@mui/material';
import { useContext, useState, type MouseEvent } from 'react';
import {
  Button,
  useRemoveFromStore,
  useResourceContext,
  useStore,
  useTranslate,
  useTranslateLabel,
} from 'react-admin';
import { ColumnsContext } from './ColumnsContext';
import { useColumnsKey } from './ListTable';

/** Which columns of the table are shown. React-admin's own is moved by dragging alone, and would let the way to the record be hidden. */
export function ColumnsButton() {
  const translate = useTranslate();
  const labelOf = useTranslateLabel();
  const resource = useResourceContext();
  const { columns, hiddenAtFirst } = useContext(ColumnsContext);
  const key = useColumnsKey();
  const [stored, setHidden] = useStore<readonly string[]>(key);
  const reset = useRemoveFromStore(key);
  const hidden = stored ?? hiddenAtFirst;
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [, ...others] = columns;
  if (others.length === 0) return null;
  const toggle = (key: string) =>
    setHidden(hidden.includes(key) ? hidden.filter((each) => each !== key) : [...hidden, key]);
  return (
    <>
      <Button
        label="kernel.columns.open"
        aria-haspopup="menu"
        onClick={(event: MouseEvent<HTMLElement>) => setAnchor(event.currentTarget)}
      >
        <ColumnsIcon />
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {others.map(({ key, source, label }) => {
          const isShown = !hidden.includes(key);
          return (
            <MenuItem
              key={key}
              role="menuitemcheckbox"
              aria-checked={isShown}
              onClick={() => toggle(key)}
              dense
            >
              <Checkbox checked={isShown} tabIndex={-1} aria-hidden size="small" sx={{ p: 0, mr: 1.5 }} />
              <ListItemText>{labelOf({ source, label, resource })}</ListItemText>
            </MenuItem>
          );
        })}
        <Divider component="li" />
        <MenuItem disabled={stored === undefined} onClick={() => reset()}>
          {translate('kernel.columns.reset')}
        </MenuItem>
      </Menu>
    </>
  );
}
