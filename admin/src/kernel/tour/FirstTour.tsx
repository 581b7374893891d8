import { GlobalStyles } from '@mui/material';
import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { useViewer, type Viewer } from '../session/viewer';
import { isToured } from './toured';
import { showTour } from './showTour';

/** After the first page has settled; a page that is opened by a link is not interrupted. */
const SETTLED_MS = 1_500;

/** Fetched first and only then looked whether somebody has begun something: on a slow line that takes a while. */
async function beginAround(viewer: Viewer): Promise<void> {
  await import('./startTour');
  if (!document.querySelector('[role=dialog]')) await showTour(viewer);
}

/** Shows somebody who is here for the first time around, once, on the first page. */
export function FirstTour() {
  const viewer = useViewer();
  const { pathname } = useLocation();
  const isNew =
    viewer !== undefined &&
    viewer.posts.length > 0 &&
    !viewer.mustSetUpSecondFactor &&
    !viewer.mustChangePassword &&
    !isToured(viewer.account.id);
  useEffect(() => {
    if (!isNew || pathname !== '/') return;
    const timer = setTimeout(() => void beginAround(viewer), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [isNew, pathname, viewer]);
  return (
    <GlobalStyles
      styles={({ palette }) => ({
        ':root': {
          '--paper': palette.background.paper,
          '--ink': palette.text.primary,
          '--primary': palette.primary.main,
          '--onPrimary': palette.primary.contrastText,
        },
      })}
    />
  );
}
