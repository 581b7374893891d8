import { rememberedHome } from './kernel/vault/home';

const home = rememberedHome();

// A grid worker's phone goes to today's page without loading the panel first.
if (home && location.pathname === '/' && location.search === '') location.replace(home);
else void import('./mount');
