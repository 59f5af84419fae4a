import multipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';
import { refuse } from '@chuan-xa/platform';
import { FILE_LIMITS } from '@chuan-xa/reports';

/** The operations that take a form with a file; every other takes JSON alone. */
const TAKE_FILES = new Set([
  'POST /api/imports/:kind',
  'POST /api/assessments/:id/evidence',
  'POST /api/submissions/:id/scan',
  'POST /api/standards/:edition/acts',
  'POST /api/boundaries/check',
  'POST /api/boundaries',
]);

/** Lets files be sent in where they are asked for: one a request, of the size that is read at all. */
export function takeFiles(server: FastifyInstance): void {
  server.register(multipart, {
    throwFileSizeLimit: false,
    limits: { files: 1, fileSize: FILE_LIMITS.bytes, fields: 5, fieldSize: 1024, parts: 6, headerPairs: 20 },
  });
  server.addHook('onRequest', (request, _reply, done) => {
    const isForm = /^multipart\//i.test(request.headers['content-type'] ?? '');
    const operation = `${request.method} ${request.routeOptions.url ?? ''}`;
    done(isForm && !TAKE_FILES.has(operation) ? refuse('UNSUPPORTED_MEDIA') : undefined);
  });
}
