import { everyPage } from './everyPage.js';
import { DESKTOP } from './panel.js';

everyPage('desktop', DESKTOP, ['lists', 'records', 'others']);
