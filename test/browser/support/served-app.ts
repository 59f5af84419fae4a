import { defaultSessionSettings } from '@chuan-xa/accounts';
import type { IdentityServiceSettings } from '@chuan-xa/platform';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { inject } from 'vitest';
import { AppModule } from '../../../apps/api/src/app.module.js';
import { createAdapter, dressApp } from '../../../apps/api/src/create-app.js';
import { openTestDatabase, type TestDatabase, type TestKind } from '../../support/test-database.js';

/** The real server with the web application, listening on this machine on a port of its own, over a database of its own. */
export interface ServedApp extends TestDatabase {
  /** "http://127.0.0.1:41234" */
  origin: string;
  /** The server goes away, as a link that is cut, until it comes back at the same address. */
  stopServer(): Promise<void>;
  startServer(): Promise<void>;
}

/** What else the server is given. */
export interface ServedWith {
  /** Where it listens; left out: on a port that is free. */
  port?: number;
  identityService?: IdentityServiceSettings;
}

/** The server's clock is the machine's, as the browser's is. */
export async function openServedApp(
  kind: TestKind,
  { port: wanted = 0, ...given }: ServedWith = {},
): Promise<ServedApp> {
  const database = await openTestDatabase(kind, new Date().toISOString());
  const serve = async (port: number): Promise<NestFastifyApplication> => {
    const module = AppModule.of({
      ...{ appUrl: database.appUrl, province: '20', logLevel: 'silent', sessions: defaultSessionSettings, ...given },
    });
    const adapter = createAdapter({ web: inject('webFolder') });
    const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
      logger: false,
      abortOnError: false,
    });
    await dressApp(app);
    await app.listen(port, '127.0.0.1');
    return app;
  };
  let app: NestFastifyApplication | null = await serve(wanted);
  const { port } = new URL(await app.getUrl());
  const stopServer = async (): Promise<void> => {
    const running = app;
    app = null;
    await running?.close();
  };
  return {
    ...database,
    origin: `http://127.0.0.1:${port}`,
    stopServer,
    async startServer() {
      app ??= await serve(Number(port));
    },
    async close() {
      await stopServer();
      await database.close();
    },
  };
}
