import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** Bytes from which it is worth it. */
const THRESHOLD = 2_000;

/**
 * Answers go compressed, for poor links. That of the session never does: it holds a key, and the length of what is compressed tells of
 * what stands beside it.
 */
export function compressAnswers(server: FastifyInstance): void {
  server.addHook('onRequest', (request, _, done) => {
    if (/^\/api\/session([/?]|$)/.test(request.url)) request.headers['x-no-compression'] = 'true';
    done();
  });
  void server.register(compress, { threshold: THRESHOLD, encodings: ['gzip'] });
}
