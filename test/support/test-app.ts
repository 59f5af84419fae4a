import { Test } from '@nestjs/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Clock, type InstallationKind } from '@chuan-xa/platform';
import { AppModule } from '../../apps/api/src/app.module.js';
import { createAdapter, dressApp } from '../../apps/api/src/create-app.js';
import { openTestDatabase, type TestDatabase } from './test-database.js';

/** The whole server on a database of its own, asked without a socket. */
export interface TestApp extends TestDatabase {
  app: NestFastifyApplication;
  /** Sends a request as a browser on this machine would; gives status and body. */
  ask(
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    url: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer>;
}

export interface Answer {
  status: number;
  // The shape is what the test asserts.
  body: any;
  headers: Record<string, unknown>;
  raw: Buffer;
}

export async function openTestApp(kind: InstallationKind = 'real', now?: string): Promise<TestApp> {
  const database = await openTestDatabase(kind, now);
  const module = await Test.createTestingModule({
    imports: [AppModule.of({ appUrl: database.appUrl, province: '20', logLevel: 'silent' })],
  })
    .overrideProvider(Clock)
    .useValue(database.clock)
    .compile();
  const app = module.createNestApplication<NestFastifyApplication>(createAdapter('Người kiểm thử'), { logger: false });
  await dressApp(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return {
    ...database,
    app,
    async ask(method, url, body, headers = {}) {
      const sent = typeof body === 'string' || body === undefined ? body : JSON.stringify(body);
      const reply = await app.inject({
        method,
        url,
        ...(sent === undefined ? {} : { payload: sent }),
        headers: {
          host: 'localhost:3000',
          ...(sent === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
      });
      const text = reply.headers['content-type']?.toString().includes('json')
        ? (JSON.parse(reply.payload) as unknown)
        : reply.payload;
      return { status: reply.statusCode, body: text, headers: reply.headers, raw: reply.rawPayload };
    },
    async close() {
      await app.close();
      await database.close();
    },
  };
}
