import DownloadIcon from '@mui/icons-material/Download';
import { Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { LabelledButton } from '../kernel/layout/LabelledButton';

interface ExportMenuProps {
  savePng: () => void;
  savePdf: () => void;
  print: () => void;
}

export function ExportMenu(ways: ExportMenuProps) {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const choose = (way: keyof ExportMenuProps) => () => {
    setAnchor(null);
    ways[way]();
  };
  return (
    <>
      <LabelledButton
        label="warMap.export.label"
        variant="outlined"
        startIcon={<DownloadIcon />}
        aria-haspopup="menu"
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      />
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {(['savePng', 'savePdf', 'print'] as const).map((way) => (
          <MenuItem key={way} onClick={choose(way)}>
            {translate(`warMap.export.${way}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
