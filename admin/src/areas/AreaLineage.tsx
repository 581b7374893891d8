import { Breadcrumbs, Link as MuiLink, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { AreaFactsFragment } from '../kernel/gql/graphql';
import { areaPage } from './areaPage';
import { usePostAreaIds } from './useTopAreas';

type Area = Pick<AreaFactsFragment, 'id' | 'name' | 'lineage'>;

interface AreaLineageProps {
  area?: Area;
  /** Where the name of an area above leads. */
  to?: (id: string) => string;
}

/** From the county down to the area. The names above the viewer's own area are shown, but lead nowhere. */
export function AreaLineage({ area: given, to = areaPage }: AreaLineageProps) {
  const translate = useTranslate();
  const area = useRecordContext<Area>({ record: given });
  const own = usePostAreaIds();
  if (!area) return null;
  const firstOpen = area.lineage.findIndex(({ id }) => own.includes(id));
  return (
    <Breadcrumbs
      aria-label={translate('resources.areas.fields.lineage')}
      sx={{ '& li': { minHeight: 32, display: 'flex', alignItems: 'center' } }}
    >
      {area.lineage.map(({ id, name }, depth) =>
        firstOpen >= 0 && depth >= firstOpen ? (
          <MuiLink key={id} component={Link} to={to(id)}>
            {name}
          </MuiLink>
        ) : (
          <Typography key={id} color="text.secondary">
            {name}
          </Typography>
        ),
      )}
      <Typography color="text.primary" sx={{ fontWeight: 600 }} aria-current="page">
        {area.name}
      </Typography>
    </Breadcrumbs>
  );
}
