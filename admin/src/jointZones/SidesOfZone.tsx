import { Card, CardContent, Stack, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { areaPage } from '../areas/areaPage';
import { listInArea } from '../areas/listInArea';
import { useOpenAreas } from '../areas/useOpenAreas';
import { namedArea } from '../areas/NamedAreas';
import type { JointZoneFactsFragment } from '../kernel/gql/graphql';
import { LabelledButton } from '../kernel/layout/LabelledButton';

/** Its areas: who looks out of each, and a way into it. What may be seen there is what is shared. */
export function SidesOfZone() {
  const zone = useRecordContext<JointZoneFactsFragment>();
  const translate = useTranslate();
  const isOpen = useOpenAreas(zone?.sides.map(({ id }) => id) ?? []);
  if (!zone) return null;
  return (
    <Card component="section">
      <CardContent>
        <Typography variant="h6" component="h2" gutterBottom>
          {translate('resources.jointZones.fields.sides')}
        </Typography>
        <Typography variant="body2" color="text.secondary" gutterBottom>
          {translate('resources.jointZones.whoSees')}
        </Typography>
        <Stack component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {zone.sides.map((side) => (
            <Stack
              component="li"
              key={side.id}
              direction="row"
              sx={{
                flexWrap: 'wrap',
                alignItems: 'center',
                gap: 1,
                py: 1,
                borderTop: 1,
                borderColor: 'divider',
              }}
            >
              <Stack sx={{ flex: '1 1 180px', minWidth: 0 }}>
                <Typography sx={{ fontWeight: 600 }}>{namedArea(side)}</Typography>
                {side.holders !== null && (
                  <Typography variant="body2" color="text.secondary">
                    {translate('resources.jointZones.holders', { smart_count: side.holders ?? 0 })}
                  </Typography>
                )}
              </Stack>
              <Stack direction="row" sx={{ gap: 1 }}>
                {isOpen(side.id) && (
                  <LabelledButton
                    label="resources.jointZones.openArea"
                    aria-label={translate('resources.jointZones.openNamed', { name: side.name })}
                    variant="outlined"
                    component={Link}
                    to={areaPage(side.id)}
                  />
                )}
                {Boolean(side.holders) && (
                  <LabelledButton
                    label="resources.jointZones.openPosts"
                    aria-label={translate('resources.jointZones.postsOf', { name: side.name })}
                    component={Link}
                    to={listInArea('posts', side.id)}
                  />
                )}
              </Stack>
            </Stack>
          ))}
        </Stack>
      </CardContent>
    </Card>
  );
}
