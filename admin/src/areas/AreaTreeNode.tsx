import { Box, ButtonBase, IconButton, Typography } from '@mui/material';
import OpenIcon from '@mui/icons-material/ChevronRight';
import { useEffect, useRef } from 'react';
import { useStore, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { AreaFactsFragment } from '../kernel/gql/graphql';
import { useAreaDrag } from './AreaDrag';
import { AreaTreeChildren } from './AreaTreeChildren';
import { areaPage } from './areaPage';

interface AreaTreeNodeProps {
  area: AreaFactsFragment;
  /** The ids from the top down to the area of the page. */
  way: readonly string[];
  withClosed: boolean;
  opensAtFirst?: boolean;
}

/** A link to the area, and before it the button that opens what is below: nothing is fetched until then. */
export function AreaTreeNode({ area, way, withClosed, opensAtFirst = false }: AreaTreeNodeProps) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useStore(`areas.open.${area.id}`, opensAtFirst);
  const currentId = way.at(-1);
  const isCurrent = area.id === currentId;
  const leadsToCurrent = !isCurrent && way.includes(area.id);
  const link = useRef<HTMLAnchorElement>(null);

  // Wherever one came from, the tree shows where one is; what one shuts after that stays shut.
  useEffect(() => {
    if (leadsToCurrent) setOpen(true);
  }, [leadsToCurrent, currentId, setOpen]);
  useEffect(() => {
    if (isCurrent) link.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);

  const { isTarget, ...drag } = useAreaDrag(area);
  const isClosed = area.status === 'CLOSED';
  const hasChildren = area.childCount > 0 || (withClosed && area.kind !== 'GRID');
  return (
    <li>
      <Box sx={{ display: 'flex', alignItems: 'center' }}>
        <IconButton
          aria-expanded={isOpen}
          aria-label={translate(isOpen ? 'resources.areas.shut' : 'resources.areas.open', {
            name: area.name,
          })}
          onClick={() => setOpen(!isOpen)}
          sx={{ visibility: hasChildren ? 'visible' : 'hidden', width: 44 }}
        >
          <OpenIcon sx={{ transform: isOpen ? 'rotate(90deg)' : 'none', transition: 'transform 120ms' }} />
        </IconButton>
        <ButtonBase
          component={Link}
          ref={link}
          to={areaPage(area.id)}
          aria-current={isCurrent ? 'page' : undefined}
          {...drag}
          sx={{
            flex: 1,
            minWidth: 0,
            minHeight: 44,
            px: 1,
            gap: 1,
            justifyContent: 'flex-start',
            borderRadius: 1,
            outline: isTarget ? '2px dashed' : undefined,
            outlineColor: 'primary.main',
            outlineOffset: -2,
            '&:hover, &:focus-visible': { bgcolor: 'action.hover' },
            '&[aria-current]': {
              bgcolor: 'action.selected',
              boxShadow: 'inset 3px 0 0',
              color: 'primary.main',
            },
          }}
        >
          <Typography
            noWrap
            sx={{
              fontWeight: isCurrent ? 600 : 400,
              textDecoration: isClosed ? 'line-through' : 'none',
              color: isClosed ? 'text.secondary' : 'inherit',
            }}
          >
            {area.name}
          </Typography>
          {area.childCount > 0 && (
            <Typography variant="caption" color="text.secondary">
              {area.childCount}
            </Typography>
          )}
        </ButtonBase>
      </Box>
      {isOpen && hasChildren && <AreaTreeChildren parentId={area.id} way={way} withClosed={withClosed} />}
    </li>
  );
}
