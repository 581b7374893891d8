import { everyPage } from './everyPage.js';
import { PHONE } from './panel.js';

everyPage('phone', PHONE, ['lists', 'records', 'forms', 'others']);
