import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { CONTENT_POLICY, DOCS_CONTENT_POLICY, PERMISSIONS_POLICY } from './content-policy.js';
import { isThisMachine } from './guard-origin.js';

const YEAR = 365 * 24 * 3600;

const optionsOf = (directives: typeof CONTENT_POLICY, isEncrypted: boolean): FastifyHelmetOptions => ({
  contentSecurityPolicy: { useDefaults: false, directives },
  frameguard: { action: 'deny' },
  referrerPolicy: { policy: 'no-referrer' },
  // For our host alone: what else the province runs under its name is not ours to decide.
  strictTransportSecurity: isEncrypted && { maxAge: YEAR, includeSubDomains: false },
});

/** Puts onto every answer, refusals too: who asked, what a page may do, and that none of it is to be kept. */
export function addAnswerHeaders(server: FastifyInstance): void {
  void server.register(helmet, { global: false });
  server.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    reply.header('cache-control', 'no-store');
    reply.header('permissions-policy', PERMISSIONS_POLICY);
    void reply.helmet(optionsOf(isDocs(request) ? DOCS_CONTENT_POLICY : CONTENT_POLICY, isEncrypted(request)));
    done();
  });
}

const isDocs = ({ url }: FastifyRequest): boolean => /^\/api\/docs([/?]|$)/.test(url);

/** Not on this machine's own names: a browser would then ask everything else there for https as well. */
const isEncrypted = ({ protocol, host }: FastifyRequest): boolean => protocol === 'https' && !isThisMachine(host);
