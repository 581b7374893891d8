import { Box, Button, Portal, Typography } from '@mui/material';
import { useEffect, useMemo } from 'react';
import { useTranslate } from 'react-admin';
import type { Outline } from '../boundaries/useBoundaries';
import { useIsPhone } from '../kernel/layout/useIsPhone';
import { Legend } from './Legend';
import { inDark, levelOf } from './scale';
import { useTimeOf } from './useTimeOf';
import type { ChartText } from './chartText';
import { WarFigures } from './WarFigures';
import { WarPicture } from './WarPicture';
import { cut, shortName, worstOf, type WarNode } from './warTree';
import type { View } from './warMapPage';

const WORST = 7;
const WORST_ON_PHONE = 4;

interface WallModeProps {
  root: WarNode;
  response: string;
  view: View;
  outlines: readonly Outline[];
  text: ChartText;
  changed: ReadonlySet<string>;
  refreshedAt: number;
  isLate: boolean;
  onLeave: () => void;
}

/** For the screen in the hall, read from five metres: one hand's height is a figure. Nothing to operate; Escape or a click leaves it. */
export function WallMode(props: WallModeProps) {
  const { root, response, view, outlines, text, changed, refreshedAt, isLate, onLeave } = props;
  const translate = useTranslate();
  const timeOf = useTimeOf();
  const isPhone = useIsPhone();
  const worst = useMemo(() => worstOf(root, isPhone ? WORST_ON_PHONE : WORST), [root, isPhone]);
  const shallow = useMemo(() => cut(root, 2), [root]);
  useEffect(() => {
    const leave = (event: KeyboardEvent) => event.key === 'Escape' && onLeave();
    const left = () => !document.fullscreenElement && onLeave();
    window.addEventListener('keydown', leave);
    document.addEventListener('fullscreenchange', left);
    return () => {
      window.removeEventListener('keydown', leave);
      document.removeEventListener('fullscreenchange', left);
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, [onLeave]);
  return (
    <Portal>
      <Box
        data-wall
        role="region"
        aria-label={translate('warMap.wall.title')}
        onClick={onLeave}
        sx={{
          ...{
            position: 'fixed',
            inset: 0,
            zIndex: 'tooltip',
            display: 'grid',
            overflow: 'hidden',
            cursor: 'none',
          },
          ...{ bgcolor: inDark.ground, color: inDark.ink, p: '1.6vmin', gap: '1.4vmin' },
          gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 1fr) 30vw' },
          gridTemplateRows: { xs: 'auto minmax(0, 1fr) auto auto', md: 'auto minmax(0, 1fr) auto' },
        }}
      >
        <Box
          sx={{
            gridColumn: '1 / -1',
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'end',
            columnGap: '4vmin',
          }}
        >
          <Box sx={{ flex: 1, minWidth: 0 }}>
            <Typography
              component="h1"
              sx={{ fontSize: 'clamp(26px, 5.4vmin, 96px)', fontWeight: 700, lineHeight: 1.15 }}
            >
              {root.name}
            </Typography>
            <Typography sx={{ fontSize: 'clamp(15px, 2.6vmin, 44px)', color: inDark.faint }}>
              {response}
            </Typography>
          </Box>
          <WarFigures root={root} fontSize="clamp(30px, 8.4vmin, 150px)" alarm={inDark.alarm} />
        </Box>
        <WarPicture
          {...{ root: shallow, view, outlines, colours: inDark, text, changed }}
          type={wallType()}
          height="100%"
        />
        <Box component="section" sx={{ minWidth: 0, overflow: 'hidden' }}>
          <Typography
            component="h2"
            sx={{ fontSize: 'clamp(18px, 3.4vmin, 60px)', fontWeight: 600, mb: '1vmin' }}
          >
            {translate('warMap.wall.worst')}
          </Typography>
          <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {worst.map(({ node, place }) => {
              const { fill, ink } = inDark.levels[levelOf(node)];
              return (
                <Box
                  component="li"
                  key={node.id}
                  sx={{
                    display: 'flex',
                    alignItems: 'center',
                    gap: '1.2vmin',
                    py: '0.8vmin',
                    borderTop: `1px solid ${inDark.frame}`,
                  }}
                >
                  <Box sx={{ flex: 1, minWidth: 0 }}>
                    <Typography
                      noWrap
                      sx={{ fontSize: 'clamp(18px, 3.5vmin, 64px)', fontWeight: 600, lineHeight: 1.2 }}
                    >
                      {shortName(node.name)}
                    </Typography>
                    <Typography noWrap sx={{ fontSize: 'clamp(14px, 2.2vmin, 40px)', color: inDark.faint }}>
                      {place}
                    </Typography>
                  </Box>
                  <Typography
                    noWrap
                    sx={{
                      bgcolor: fill,
                      color: ink,
                      fontSize: 'clamp(18px, 3.2vmin, 58px)',
                      fontWeight: 700,
                      px: '1vmin',
                      borderRadius: 1,
                    }}
                  >
                    {text.share(node)}
                  </Typography>
                </Box>
              );
            })}
          </Box>
        </Box>
        <Box
          sx={{
            gridColumn: '1 / -1',
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'center',
            justifyContent: 'space-between',
            gap: '1vmin',
          }}
        >
          <Legend colours={inDark} text={text} fontSize="clamp(13px, 2.3vmin, 42px)" />
          <Typography
            sx={{
              fontSize: 'clamp(13px, 2.3vmin, 42px)',
              color: isLate ? inDark.levels.most.fill : inDark.faint,
            }}
          >
            {translate(isLate ? 'warMap.late' : 'warMap.refreshed', { time: timeOf(refreshedAt) })}
          </Typography>
        </Box>
        <Button
          onClick={onLeave}
          sx={{
            position: 'absolute',
            top: 8,
            left: 8,
            opacity: 0,
            bgcolor: inDark.ink,
            color: inDark.ground,
            '&:focus-visible': { opacity: 1 },
          }}
        >
          {translate('warMap.wall.leave')}
        </Button>
      </Box>
    </Portal>
  );
}

/** The pixels of a tile's name, for the screen as it is. */
const wallType = () => Math.max(14, Math.round(Math.min(window.innerWidth, window.innerHeight) * 0.026));
