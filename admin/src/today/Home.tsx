import { lazy, useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { isViewing } from '../kernel/session/viewToken';
import { useViewer } from '../kernel/session/viewer';
import { canKeep } from '../kernel/vault/canKeep';
import { HOME } from './home';

/** Whoever walks grids on a phone goes on to another page, and never needs the figures' parts. */
const Dashboard = lazy(() => import('../coverage/Dashboard'));

/** Whoever only walks grids begins with today's doors; the figures stay a tap away, at an address that says whose. */
export default function Home() {
  const viewer = useViewer();
  const { search } = useLocation();
  const isWalker =
    viewer !== undefined &&
    viewer.posts.length > 0 &&
    viewer.posts.every(({ role }) => role === 'GRID_WORKER');
  const mayWork = isWalker && !viewer.mustSetUpSecondFactor && !viewer.mustChangePassword;
  const leaves = mayWork && search === '' && canKeep() && !isViewing(); // that page is one's own
  useEffect(() => {
    if (leaves) window.location.replace(HOME);
  }, [leaves]);
  // Nothing rather than a bar: it would be fetched only to be left.
  return leaves || !viewer ? null : <Dashboard />;
}
