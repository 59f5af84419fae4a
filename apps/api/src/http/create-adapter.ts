import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { addAnswerHeaders } from './answer-headers.js';
import { compressAnswers } from './compress-answers.js';
import { serveWeb } from './serve-web.js';
import { takeFiles } from './take-files.js';
import { guardOrigin } from './guard-origin.js';
import { JsonAdapter } from './json-adapter.js';
import { LIMITS } from './limits.js';
import { requestIds } from './request-id.js';
import type { WebOptions } from './web-options.js';

/** The adapter with our limits, headers and guard; tests make theirs the same way, `createAdapter()`. */
export function createAdapter(options: WebOptions = {}): FastifyAdapter {
  const { tls = null, trustedProxies = [] } = options;
  const limits = { ...LIMITS, ...options.limits };
  const listening = {
    maxHeaderSize: limits.head,
    headersTimeout: limits.headTime,
    connectionsCheckingInterval: limits.watch,
  };
  const adapter = new JsonAdapter({
    bodyLimit: limits.body,
    routerOptions: { maxParamLength: limits.name },
    requestTimeout: limits.requestTime,
    connectionTimeout: limits.silence,
    keepAliveTimeout: limits.keepAlive,
    forceCloseConnections: true,
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    genReqId: requestIds(trustedProxies),
    ...(tls === null
      ? { http: listening }
      : { https: { ...listening, ...tls, minVersion: 'TLSv1.2', handshakeTimeout: limits.headTime } }),
  });
  const server = adapter.getInstance();
  server.server.maxHeadersCount = 0;
  server.server.maxConnections = limits.connections;
  addAnswerHeaders(server);
  guardOrigin(server, options);
  takeFiles(server);
  compressAnswers(server);
  if (options.web !== undefined) serveWeb(server, options.web);
  return adapter;
}
