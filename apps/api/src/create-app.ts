import type { DynamicModule, Type } from '@nestjs/common';
import { HttpAdapterHost, NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import { Clock, Transactions, Unfinished } from '@chuan-xa/platform';
import { countRequests } from './http/count-requests.js';
import { createAdapter } from './http/create-adapter.js';
import { InputPipe } from './http/input-pipe.js';
import { ProblemFilter } from './http/problem-filter.js';
import { serveOpenApi } from './http/openapi.js';
import { RefusalRecord } from './http/record-refusal.js';
import type { WebOptions } from './http/web-options.js';

export { createAdapter };

/** Puts filter, pipe and documentation onto a new application. */
export async function dressApp(app: NestFastifyApplication): Promise<void> {
  app.setGlobalPrefix('api');
  app.useGlobalPipes(new InputPipe());
  const refusals = new RefusalRecord(() => ({ transactions: app.get(Transactions), clock: app.get(Clock) }));
  app.useGlobalFilters(new ProblemFilter(app.get(HttpAdapterHost), refusals));
  serveOpenApi(app);
}

/** A server of that module, not yet listening. */
export async function createApp(
  module: DynamicModule | Type,
  options: WebOptions = {},
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(module, createAdapter(options), {
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  countRequests(app.getHttpServer(), app.get(Unfinished));
  await dressApp(app);
  return app;
}
