import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Unfinished } from '@chuan-xa/platform';

/**
 * Counts each request until its answer is sent or its client is gone. A server that is leaving keeps no connection for a next request, so that who
 * sends many of them over one comes back through another.
 */
export function countRequests(server: Server, unfinished: Unfinished): void {
  // Before anything may have been answered.
  server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => {
    unfinished.hold(new Promise<void>((resolve) => response.once('close', resolve)));
    if (unfinished.isLeaving) response.shouldKeepAlive = false;
  });
}
