import { Box, Link as MuiLink, Stack } from '@mui/material';
import { useFieldValue } from 'react-admin';
import { Link } from 'react-router-dom';
import { areaPage } from './areaPage';
import { useOpenAreas } from './useOpenAreas';

export interface NamedArea {
  id: string;
  name: string;
  placeName: string;
}

/** 东乡 甲村: below the county, which everyone knows. */
export const namedArea = ({ name, placeName }: NamedArea): string =>
  [...placeName.split(' ').slice(1), name].filter(Boolean).join(' ');

/** Areas by name; those that the viewer may open are links. */
export function NamedAreas({ source = 'areas' }: { source?: string; label?: string }) {
  const areas = useFieldValue<Record<string, NamedArea[]>>({ source, defaultValue: [] }) as NamedArea[];
  const isOpen = useOpenAreas(areas.map(({ id }) => id));
  return (
    <Stack component="span" sx={{ py: 0.5 }}>
      {areas.map((area) =>
        isOpen(area.id) ? (
          <MuiLink key={area.id} component={Link} to={areaPage(area.id)} sx={lineSx}>
            {namedArea(area)}
          </MuiLink>
        ) : (
          <Box key={area.id} component="span" sx={lineSx}>
            {namedArea(area)}
          </Box>
        ),
      )}
    </Stack>
  );
}

const lineSx = { minHeight: { xs: 44, md: 28 }, display: 'inline-flex', alignItems: 'center' };
