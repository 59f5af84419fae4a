/**
 * Keeps this build in the browser, so that the application opens without the link. It never keeps an answer of /api: what the server
 * said is kept, sealed, by the application itself (`offline/`).
 */
declare const self: ServiceWorkerGlobalScope;
/** Put in when it is built: the files of this build, and a mark of them all. */
declare const KEPT: { files: string[]; version: string };
export {};

const CACHE = `chuan-xa-${KEPT.version}`;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(KEPT.files.map(asked))));
});

/** A file whose name says what is in it need not come twice. */
const asked = (file: string): Request =>
  new Request(file, { cache: file.startsWith('/assets/') ? 'default' : 'reload' });

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

/** The page says so when nobody is typing: until then the version that is open stays whole. */
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || url.pathname.startsWith('/api')) return;
  event.respondWith(request.mode === 'navigate' ? page(request) : file(request));
});

/** Any page of ours is the one document; it comes from the copy, for the files that it names are those of the copy. */
async function page(request: Request): Promise<Response> {
  return (await caches.match('/', { cacheName: CACHE })) ?? fetch(request);
}

async function file(request: Request): Promise<Response> {
  return (await caches.match(request, { cacheName: CACHE })) ?? fetch(request);
}
