/* global self, caches, SHELL, VERSION */
/**
 * Keeps the files of today's page on the device, so that it opens without signal. Nothing of the API is ever kept here: what
 * the page knows lies encrypted in its own database. SHELL and VERSION are filled in when the panel is built.
 */
const CACHE = `today ${VERSION}`;
const PAGE = '/today/';

self.addEventListener('install', (event) => {
  // All of it or nothing: half a page does not open.
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(SHELL.map((url) => new Request(url, { cache: 'no-cache' })))),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const old = (await caches.keys()).filter((name) => name.startsWith('today ') && name !== CACHE);
      await Promise.all(old.map((name) => caches.delete(name)));
      await self.clients.claim();
    })(),
  );
});

/** The page asks for it, when the person does: never in the middle of a visit. */
self.addEventListener('message', ({ data }) => {
  if (data === 'start') self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  const path = request.mode === 'navigate' && (pathname === PAGE || pathname === '/today') ? PAGE : pathname;
  if (SHELL.includes(path))
    event.respondWith(caches.match(path, { cacheName: CACHE }).then((kept) => kept ?? fetch(request)));
});
