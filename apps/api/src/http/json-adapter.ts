import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { ServerOptions } from 'node:http';
import type { ServerOptions as HttpsServerOptions } from 'node:https';
import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import { PROBLEM_TYPE, problemDocument } from './problem-document.js';

/** What is used of an answer that HTTP/1.1, with or without TLS, has in common. */
interface RawReply {
  raw: { writeHead(status: number, headers: Record<string, string>): { end(text: string): unknown } };
}

/** An address that the router cannot read, or that is longer than any of ours, is not found; it is not echoed. */
const answerBadAddress = (_error: unknown, request: { id: string }, reply: RawReply): void => {
  const document = problemDocument('NOT_FOUND');
  const headers = {
    'content-type': PROBLEM_TYPE,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-request-id': request.id,
  };
  reply.raw.writeHead(document.status, headers).end(JSON.stringify(document));
};

type ErrorHandler = Parameters<FastifyInstance['setErrorHandler']>[0];

/** `http` or `https`: what Node's own server is made with. */
export type JsonAdapterOptions = FastifyServerOptions & { http?: ServerOptions; https?: HttpsServerOptions };

/** Fastify that takes bodies of JSON alone, and whose own failures are answered as problem documents. */
export class JsonAdapter extends FastifyAdapter {
  private answerError: (...failure: Parameters<ErrorHandler>) => unknown = (error) => {
    throw error;
  };

  constructor(options: JsonAdapterOptions) {
    super({ ...options, frameworkErrors: answerBadAddress });
    this.getInstance().setErrorHandler((error, request, reply) => this.answerError(error, request, reply));
  }

  /** Nest names its handler only when the routes stand, and Fastify may by then have given them its own: so ours is there from the start. */
  override setErrorHandler(handler: ErrorHandler): FastifyInstance {
    this.answerError = handler.bind(this.getInstance());
    return this.getInstance();
  }

  override registerParserMiddleware(prefix?: string, rawBody?: boolean): void {
    super.registerParserMiddleware(prefix, rawBody);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded'])
      if (this.getInstance().hasContentTypeParser(type)) this.getInstance().removeContentTypeParser(type);
  }
}
