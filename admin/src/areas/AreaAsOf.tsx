import { Box, IconButton, Typography } from '@mui/material';
import OpenIcon from '@mui/icons-material/ChevronRight';
import { useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { AreaAsOfFactsFragment } from '../kernel/gql/graphql';

interface AreaAsOfProps {
  area: Pick<AreaAsOfFactsFragment, 'kind' | 'name' | 'area'>;
  opensAtFirst?: boolean;
  /** What hung below it. */
  children: ReactNode;
}

/** An area as it was, and beside it what has become of it, where that differs. */
export function AreaAsOf({ area: { kind, name, area: now }, opensAtFirst = false, children }: AreaAsOfProps) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(opensAtFirst);
  const word = (key: string, more?: object) => translate(`resources.areas.asOf.${key}`, more);
  const since = now && (now.status === 'CLOSED' ? word('closed') : now.name !== name && word('renamed', now));
  return (
    <li>
      <Box sx={{ display: 'flex', alignItems: 'center', minHeight: 44 }}>
        <IconButton
          aria-expanded={isOpen}
          aria-label={translate(isOpen ? 'resources.areas.shut' : 'resources.areas.open', { name })}
          onClick={() => setOpen(!isOpen)}
          sx={{ visibility: kind === 'GRID' ? 'hidden' : 'visible', width: 44, height: 44 }}
        >
          <OpenIcon sx={{ transform: isOpen ? 'rotate(90deg)' : 'none', transition: 'transform 120ms' }} />
        </IconButton>
        <Typography noWrap sx={{ px: 1 }}>
          {name}
        </Typography>
        {since && (
          <Typography variant="caption" color="text.secondary">
            {since}
          </Typography>
        )}
      </Box>
      {isOpen && kind !== 'GRID' && children}
    </li>
  );
}
