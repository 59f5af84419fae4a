import type { FastifyInstance } from 'fastify';
import { OPERATOR, refuse } from '@chuan-xa/platform';
import { SAFE } from './safe-methods.js';

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/**
 * Until people sign in the server is for this machine alone: a Host that is not loopback is refused (a rebound name),
 * and on every unsafe request an Origin that is not our own (another page in the same browser).
 */
export function guardOrigin(server: FastifyInstance, operator: string): void {
  server.addHook('onRequest', (request, _reply, done) => {
    Object.assign(request, { [OPERATOR]: operator });
    const host = request.headers.host ?? '';
    if (!LOOPBACK.test(host)) return done(refuse('HOST_REFUSED', { host }));
    const origin = request.headers.origin;
    if (!SAFE.has(request.method) && origin !== undefined && origin !== `http://${host}`)
      return done(refuse('ORIGIN_REFUSED', { origin }));
    if (!SAFE.has(request.method) && request.headers['sec-fetch-site'] === 'cross-site')
      return done(refuse('ORIGIN_REFUSED', { origin: origin ?? '' }));
    done();
  });
}
