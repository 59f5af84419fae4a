import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { Histogram, type Family } from '@chuan-xa/platform';

/** Seconds. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
/** Whoever asks chooses the method and the address: what is none of ours is one row. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE']);

/** How long answers took, by the operation as it is routed and the status: never by the address itself, which names communes and meetings. */
@Injectable()
export class RequestTimes implements OnModuleInit {
  private readonly times = new Histogram(BOUNDS);

  constructor(@Inject(HttpAdapterHost) private readonly host: HttpAdapterHost) {}

  /** Counts every answer from now on; the server does not listen yet. */
  onModuleInit(): void {
    const server = this.host.httpAdapter.getInstance<FastifyInstance>();
    server.addHook('onResponse', (request, reply, done) => {
      const method = METHODS.has(request.method) ? request.method : 'other';
      const route = request.routeOptions.url ?? 'none';
      this.times.observe({ method, route, status: String(reply.statusCode) }, reply.elapsedTime / 1000);
      done();
    });
  }

  family(): Family {
    return {
      name: 'chuan_xa_http_request_duration_seconds',
      type: 'histogram',
      help: 'Time to the end of an answer, by operation and status',
      samples: this.times.samples(),
    };
  }
}
