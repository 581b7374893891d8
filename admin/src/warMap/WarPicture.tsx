import { Box, useTheme } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { useCallback, useMemo } from 'react';
import { useTranslate } from 'react-admin';
import type { Outline } from '../boundaries/useBoundaries';
import { Chart, type ChartSize } from './Chart';
import type { ChartText } from './chartText';
import type { TileSizes } from './echarts';
import { mapOption } from './mapOption';
import { ringsOption } from './ringsOption';
import type { Colours } from './scale';
import { tilesOption } from './tilesOption';
import { useTileKeys } from './useTileKeys';
import { worstFirst, type WarNode } from './warTree';
import type { View } from './warMapPage';

interface WarPictureProps {
  root: WarNode;
  view: View;
  outlines: readonly Outline[];
  colours: Colours;
  text: ChartText;
  changed: ReadonlySet<string>;
  type?: number;
  down?: (id: string) => void;
  up?: () => void;
  height: object | string;
}

/** Tiles, rings or the map of one area. */
export function WarPicture(props: WarPictureProps) {
  const { root, view, outlines, colours, text, changed, type = 13, down, up, height } = props;
  const translate = useTranslate();
  const { fontFamily = 'sans-serif' } = useTheme().typography;
  const nodes = useMemo(() => worstFirst(root.children), [root]);
  const { at, node, onKeyDown } = useTileKeys({ nodes, down: (id) => down?.(id), up: () => up?.() });
  const option = useCallback(
    (size: ChartSize, sizes?: TileSizes) => {
      const picture = { colours, text, size, sizes, type, changed, at, fontFamily };
      if (view === 'map') return mapOption(root, outlines, picture);
      return view === 'rings' ? ringsOption(root, picture) : tilesOption(root, picture);
    },
    [root, view, outlines, colours, text, changed, type, at, fontFamily],
  );
  return (
    <>
      <Chart
        option={option}
        label={translate('warMap.picture', { name: root.name, count: root.children.length })}
        onPick={down}
        onKeyDown={down && onKeyDown}
        sx={{ height, cursor: down ? 'pointer' : 'inherit' }}
      />
      {down && (
        <Box role="status" sx={visuallyHidden}>
          {node && text.tip(node)}
        </Box>
      )}
    </>
  );
}
