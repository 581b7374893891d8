/** Called when a newer shell lies ready; what it is given starts it. */
let tell: ((start: () => void) => void) | undefined;
let ready: (() => void) | undefined;

export function onUpdate(listener: (start: () => void) => void): () => void {
  tell = listener;
  if (ready) listener(ready);
  return () => (tell = undefined);
}

/** Keeps the page's own files on the device, and says when there are newer ones: they start when the person says so. */
export function watchForUpdate(): void {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const isFirst = !serviceWorker.controller;
  let isReloading = false;
  serviceWorker.addEventListener('controllerchange', () => {
    if (isFirst || isReloading) return;
    isReloading = true;
    location.reload();
  });
  void serviceWorker
    .register('/today/sw.js', { updateViaCache: 'none' })
    .then((registration) => {
      const offer = (worker: ServiceWorker | null) => {
        if (!worker || !serviceWorker.controller) return;
        ready = () => worker.postMessage('start');
        tell?.(ready);
      };
      offer(registration.waiting);
      registration.addEventListener('updatefound', () => {
        const { installing } = registration;
        installing?.addEventListener('statechange', () => {
          if (installing.state === 'installed') offer(installing);
        });
      });
    })
    .catch(() => undefined); // without it the page works all the same, with signal
}
