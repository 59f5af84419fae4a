import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refuse, type Refusal } from '@chuan-xa/platform';
import { SAFE } from './safe-methods.js';
import type { WebOptions } from './web-options.js';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;

/** Whether a Host names this machine. */
export const isThisMachine = (host: string): boolean => LOOPBACK.test(host);

/**
 * Answers under our own names alone: any other Host is refused (a rebound name), and on every unsafe request an Origin
 * that is not ours (another page in the same browser). Beyond loopback whatever is not encrypted is refused.
 */
export function guardOrigin(server: FastifyInstance, options: WebOptions): void {
  const { loopback = true, publicOrigins = [] } = options;
  const origins = new Set(publicOrigins);
  const hosts = new Set(publicOrigins.flatMap(hostsOf));
  server.addHook('onRequest', (request, _reply, done) => {
    const host = request.host.toLowerCase();
    const isHere = loopback && isThisMachine(host);
    if (!isHere && !hosts.has(host)) return done(refuse('HOST_REFUSED', { host: request.host }));
    if (!loopback && request.protocol !== 'https') return done(refuse('PLAIN_REFUSED'));
    if (SAFE.has(request.method)) return done();
    const { origin } = request.headers;
    const isOurs =
      origin === undefined || origins.has(origin) || (isHere && origin === `${request.protocol}://${host}`);
    done(isOurs && !isFromElsewhere(request) ? undefined : strange(origin));
  });
}

const strange = (origin: string | undefined): Refusal => refuse('ORIGIN_REFUSED', { origin });

/** What the browser itself says of where a request began. */
const isFromElsewhere = ({ headers }: FastifyRequest): boolean => headers['sec-fetch-site'] === 'cross-site';

/** As a browser writes it, and with the port that goes without saying, as a proxy may. */
function hostsOf(origin: string): string[] {
  const { host, hostname, port, protocol } = new URL(origin);
  return port === '' ? [host, `${hostname}:${protocol === 'https:' ? 443 : 80}`] : [host];
}
