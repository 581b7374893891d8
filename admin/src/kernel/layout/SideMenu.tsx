import { Box } from '@mui/material';
import { Menu, useHasDashboard, useTranslate } from 'react-admin';
import { useListable } from './useListable';
import type { PlaceInMenu } from './PlacesContext';
import { usePlaces } from './usePlaces';

export function SideMenu() {
  const hasDashboard = useHasDashboard();
  const translate = useTranslate();
  const listable = useListable();
  const places = usePlaces();
  return (
    <Box component="nav" data-tour="nav" aria-label={translate('kernel.nav')}>
      <Menu>
        {hasDashboard && <Menu.DashboardItem />}
        {places.filter(({ below }) => !below).map(placeItem)}
        {listable.map(({ name }) => (
          <Menu.ResourceItem key={name} name={name} />
        ))}
        {places.filter(({ below }) => below).map(placeItem)}
      </Menu>
    </Box>
  );
}

const placeItem = ({ path, label, icon: Icon }: PlaceInMenu) => (
  <Menu.Item key={path} to={path} primaryText={label} leftIcon={<Icon />} />
);
