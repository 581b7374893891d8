import { LinearProgress } from '@mui/material';
import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import Dashboard from '../coverage/Dashboard';
import { isViewing } from '../kernel/session/viewToken';
import { useViewer } from '../kernel/session/viewer';
import { canKeep } from '../kernel/vault/canKeep';
import { HOME } from './home';

/** Whoever only walks grids begins with today's doors; the figures stay a tap away, at an address that says whose. */
export default function Home() {
  const viewer = useViewer();
  const { search } = useLocation();
  const isWalker =
    viewer !== undefined &&
    viewer.posts.length > 0 &&
    viewer.posts.every(({ role }) => role === 'GRID_WORKER');
  const leaves = isWalker && search === '' && canKeep() && !isViewing(); // that page is one's own
  useEffect(() => {
    if (leaves) window.location.replace(HOME);
  }, [leaves]);
  return leaves || !viewer ? <LinearProgress /> : <Dashboard />;
}
