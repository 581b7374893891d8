import { Menu, useHasDashboard } from 'react-admin';
import { useListable } from './useListable';
import { usePlaces } from './usePlaces';

export function SideMenu() {
  const hasDashboard = useHasDashboard();
  const listable = useListable();
  const places = usePlaces();
  return (
    <Menu>
      {hasDashboard && <Menu.DashboardItem />}
      {places.map(({ path, label, icon: Icon }) => (
        <Menu.Item key={path} to={path} primaryText={label} leftIcon={<Icon />} />
      ))}
      {listable.map(({ name }) => (
        <Menu.ResourceItem key={name} name={name} />
      ))}
    </Menu>
  );
}
