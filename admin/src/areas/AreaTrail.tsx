import { Breadcrumbs, Link as MuiLink, Typography } from '@mui/material';
import { useGetRecordRepresentation, useRecordContext, useResourceContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { areaPage } from './areaPage';
import { usePostAreaIds } from './useTopAreas';

interface Named {
  id: string;
  name: string;
}
export interface Placed extends Named {
  lineage: Named[];
}

interface TrailProps {
  area: Placed;
  /** Where an area's name leads. */
  to: (id: string) => string;
  /** What stands at the end of the way, where that is not the area. */
  end?: React.ReactNode;
}

/** The way down from the county. What lies above the viewer's own post is said, and leads nowhere. */
export function Trail({ area, to, end }: TrailProps) {
  const translate = useTranslate();
  const own = usePostAreaIds();
  const way = [...area.lineage, area];
  const firstOpen = way.findIndex(({ id }) => own.includes(id));
  return (
    <Breadcrumbs aria-label={translate('resources.areas.fields.lineage')} sx={trailSx}>
      {way.map(({ id, name }, depth) => {
        const isHere = end === undefined && depth === way.length - 1;
        if (isHere) return <Here key={id}>{name}</Here>;
        return firstOpen >= 0 && depth >= firstOpen ? (
          <MuiLink key={id} component={Link} to={to(id)}>
            {name}
          </MuiLink>
        ) : (
          <Typography key={id} color="text.secondary">
            {name}
          </Typography>
        );
      })}
      {end !== undefined && <Here>{end}</Here>}
    </Breadcrumbs>
  );
}

const trailSx = { '& li': { minHeight: 32, display: 'flex', alignItems: 'center' } };

const Here = ({ children }: { children: React.ReactNode }) => (
  <Typography color="text.primary" sx={{ fontWeight: 600 }} aria-current="page">
    {children}
  </Typography>
);

/** On a record's page: down to the area it lies in, and the record itself. */
export function AreaTrail() {
  const record = useRecordContext<{ id: string; area?: Placed | null }>();
  const represent = useGetRecordRepresentation(useResourceContext());
  if (!record?.area) return null;
  return <Trail area={record.area} to={areaPage} end={represent(record)} />;
}
