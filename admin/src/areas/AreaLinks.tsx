import { Card, CardContent, Stack, Typography } from '@mui/material';
import { createElement } from 'react';
import CoverageIcon from '@mui/icons-material/BarChart';
import { useGetResourceLabel, useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { dashboardPage } from '../coverage/dashboardPage';
import type { AreaFactsFragment } from '../kernel/gql/graphql';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import { useListable } from '../kernel/layout/useListable';
import { listInArea } from './listInArea';

const LIVING_IN_AREAS = ['households', 'people', 'visits', 'posts', 'bindings', 'accounts'];

/** The lists of what lives in the area, narrowed to it. */
export function AreaLinks() {
  const area = useRecordContext<AreaFactsFragment>();
  const translate = useTranslate();
  const labelOf = useGetResourceLabel();
  const listable = useListable().filter(({ name }) => LIVING_IN_AREAS.includes(name));
  if (!area) return null;
  return (
    <Card component="section">
      <CardContent>
        <Typography variant="h6" component="h2" gutterBottom>
          {translate('resources.areas.inside')}
        </Typography>
        <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
          <LabelledButton
            label="coverage.name"
            variant="outlined"
            startIcon={<CoverageIcon />}
            component={Link}
            to={dashboardPage({ area: area.id })}
          />
          {listable.map(({ name, icon }) => (
            <LabelledButton
              key={name}
              label={labelOf(name, 2)}
              variant="outlined"
              startIcon={icon ? createElement(icon) : undefined}
              component={Link}
              to={listInArea(name, area.id)}
            />
          ))}
        </Stack>
      </CardContent>
    </Card>
  );
}
