import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import files from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Where `npm run build` leaves the web application. */
export const WEB_FOLDER = resolve('dist', 'apps', 'web');

const YEAR = 365 * 24 * 3600;
/** These have a mark of their content in their names: they never change. */
const isLasting = (path: string): boolean => path.includes('/assets/');
/** A file of a former build is gone: the page in its place would be taken for a script. */
const isNoPage = (url: string): boolean => /^\/(api([/?]|$)|assets\/)/.test(url);

/**
 * Serves the web application: its files, and its one page at every address that is neither a file nor under /api. Made files are kept by
 * the browser for good; the page and the service worker are asked for anew each time.
 * @param folder that of a build; where there is none, nothing is served
 */
export function serveWeb(server: FastifyInstance, folder: string): void {
  if (!existsSync(join(folder, 'index.html'))) return;
  void server.register(files, {
    root: folder,
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) =>
      void reply.header('cache-control', isLasting(path) ? `public, max-age=${YEAR}, immutable` : 'no-cache'),
  });
  server.get('/*', (request, reply) => (isNoPage(request.url) ? reply.callNotFound() : reply.sendFile('index.html')));
}
