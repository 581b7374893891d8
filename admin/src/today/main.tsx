import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Today } from './model/Today';
import { applyTheme } from './theme';
import { TodayPage } from './ui/TodayPage';
import { watchForUpdate } from './worker/watchForUpdate';
import './today.css';

const root = document.getElementById('root');
if (!root) throw new Error('today/index.html has no #root');
applyTheme();
const today = new Today();
void today.start();
if (import.meta.env.PROD) watchForUpdate();
createRoot(root).render(
  <StrictMode>
    <TodayPage today={today} />
  </StrictMode>,
);
