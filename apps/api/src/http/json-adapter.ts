import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyServerOptions } from 'fastify';
import { PROBLEM_TYPE, problemDocument } from './problem-document.js';

type FrameworkErrors = NonNullable<FastifyServerOptions['frameworkErrors']>;

/** An address that the router cannot read, or that is longer than any of ours, is not found; it is not echoed. */
const answerBadAddress: FrameworkErrors = (_error, _request, reply) => {
  const document = problemDocument('NOT_FOUND');
  reply.raw.writeHead(document.status, { 'content-type': PROBLEM_TYPE }).end(JSON.stringify(document));
};

/** Fastify that takes bodies of JSON alone, and whose own failures are answered as problem documents. */
export class JsonAdapter extends FastifyAdapter {
  constructor(options: FastifyServerOptions) {
    super({ ...options, frameworkErrors: answerBadAddress });
  }

  override registerParserMiddleware(prefix?: string, rawBody?: boolean): void {
    super.registerParserMiddleware(prefix, rawBody);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded'])
      if (this.getInstance().hasContentTypeParser(type)) this.getInstance().removeContentTypeParser(type);
  }
}
