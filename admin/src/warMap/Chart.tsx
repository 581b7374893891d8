import { Box, type SxProps } from '@mui/material';
import type { EChartsCoreOption } from 'echarts/core';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { drawOn, init, type EChartsType, type TileSizes } from './echarts';

export interface ChartSize {
  width: number;
  height: number;
}

interface ChartProps {
  option: (size: ChartSize, sizes?: TileSizes) => EChartsCoreOption;
  /** What it shows, for who does not see it; the same content is in a table. */
  label: string;
  onPick?: (id: string) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  sx?: SxProps;
}

/** A picture of the library, as large as its place. */
export function Chart({ option, label, onPick, onKeyDown, sx }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(null);
  const pick = useRef(onPick);
  const [size, setSize] = useState<ChartSize>();
  useEffect(() => {
    pick.current = onPick;
  });

  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const made = init(element);
    chart.current = made;
    made.on('click', ({ data }) => {
      const { id } = (data ?? {}) as { id?: string };
      if (id) pick.current?.(id);
    });
    const watch = new ResizeObserver(() => {
      made.resize();
      setSize({ width: element.clientWidth, height: element.clientHeight });
    });
    watch.observe(element);
    return () => {
      watch.disconnect();
      made.dispose();
      chart.current = null;
    };
  }, []);

  useEffect(() => {
    if (size && size.width > 0 && chart.current) drawOn(chart.current, (sizes) => option(size, sizes));
  }, [option, size]);

  return (
    <Box
      ref={place}
      role="img"
      aria-label={label}
      tabIndex={onKeyDown ? 0 : undefined}
      onKeyDown={onKeyDown}
      sx={{
        minWidth: 0,
        overflow: 'hidden',
        '&:focus-visible': { outline: '3px solid', outlineColor: 'primary.main' },
        ...sx,
      }}
    />
  );
}
