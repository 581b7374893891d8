import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';

/** Apart, so that nothing of an editor of several MB gets among what the panel begins with. */
const Explorer = lazy(() => import('./Explorer'));

const root = document.getElementById('root');
if (!root) throw new Error('graphiql/index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <Suspense>
      <Explorer />
    </Suspense>
  </StrictMode>,
);
