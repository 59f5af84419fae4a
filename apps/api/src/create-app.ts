import helmet from '@fastify/helmet';
import type { Type } from '@nestjs/common';
import { HttpAdapterHost, NestFactory } from '@nestjs/core';
import type { FastifyAdapter, NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import type { DynamicModule } from '@nestjs/common';
import { guardOrigin } from './http/guard-origin.js';
import { InputPipe } from './http/input-pipe.js';
import { JsonAdapter } from './http/json-adapter.js';
import { ProblemFilter } from './http/problem-filter.js';
import { serveOpenApi } from './http/openapi.js';

/** Bytes of a request's body; a sheet of 47 indicators in three columns is under 20 KB, 200 communes under 1 MB. */
const BODY_LIMIT = 2 * 1024 * 1024;

/** The adapter with our limits; tests make theirs the same way. */
export const createAdapter = (operator: string): FastifyAdapter => {
  const adapter = new JsonAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: false,
    requestTimeout: 60_000,
    forceCloseConnections: true,
  });
  guardOrigin(adapter.getInstance(), operator);
  return adapter;
};

/** Puts filter, pipe, headers and documentation onto a new application. */
export async function dressApp(app: NestFastifyApplication): Promise<void> {
  app.setGlobalPrefix('api');
  app.useGlobalPipes(new InputPipe());
  app.useGlobalFilters(new ProblemFilter(app.get(HttpAdapterHost)));
  await app.register(helmet);
  serveOpenApi(app);
}

/** A server of that module, not yet listening. */
export async function createApp(module: DynamicModule | Type, operator: string): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(module, createAdapter(operator), {
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  await dressApp(app);
  return app;
}
