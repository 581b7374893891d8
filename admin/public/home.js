/* global localStorage, location */
// A grid worker's phone goes to today's page without starting the panel: see src/kernel/vault/home.ts.
(() => {
  try {
    const home = localStorage.getItem('Sibulou.home');
    if (home && location.pathname === '/' && location.search === '') location.replace(home);
  } catch {
    // no storage, no shortcut
  }
})();
