import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { RecordToolsContext } from './kernel/pages/RecordTools';
import { rights } from './rights';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <RecordToolsContext.Provider value={rights.tools}>
      <App />
    </RecordToolsContext.Provider>
  </StrictMode>,
);
