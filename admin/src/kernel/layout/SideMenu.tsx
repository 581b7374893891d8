import { Menu, useHasDashboard } from 'react-admin';
import { useListable } from './useListable';

export function SideMenu() {
  const hasDashboard = useHasDashboard();
  const listable = useListable();
  return (
    <Menu>
      {hasDashboard && <Menu.DashboardItem />}
      {listable.map(({ name }) => (
        <Menu.ResourceItem key={name} name={name} />
      ))}
    </Menu>
  );
}
