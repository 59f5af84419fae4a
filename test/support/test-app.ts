import { defaultSessionSettings } from '@chuan-xa/accounts';
import { Test, type TestingModuleBuilder } from '@nestjs/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Clock } from '@chuan-xa/platform';
import { AppModule } from '../../apps/api/src/app.module.js';
import { createAdapter, dressApp } from '../../apps/api/src/create-app.js';
import { TestAccounts } from './test-accounts.js';
import { openTestDatabase, type TestDatabase, type TestKind } from './test-database.js';

/** Sends a request as a browser on this machine would; gives status and body. */
export type Ask = (
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
  url: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Answer>;

/** The whole server on a database of its own, asked without a socket. */
export interface TestApp extends TestDatabase {
  app: NestFastifyApplication;
  accounts: TestAccounts;
  /**
   * Asks as somebody who may: what only a health centre does (writing its own columns, submitting) as the one that answers for the
   * sheet, everything else as an account with all roles of the department. Who may do what is not tested with it.
   */
  ask: Ask;
  /** Asks as an account by its short name (see `TestAccounts`), each time in a new session; null: without one. */
  as(name: string | null): Ask;
}

export interface Answer {
  status: number;
  // The shape is what the test asserts.
  body: any;
  headers: Record<string, unknown>;
  raw: Buffer;
}

/** What an answer says, without the number of its request. */
export const saidIn = ({ body }: Answer): unknown => {
  const { trace: _trace, ...said } = body ?? {};
  return said;
};

/** `adapt` puts other parts in place of the application's own. */
export async function openTestApp(
  kind: TestKind = 'real',
  now?: string,
  adapt: (
    builder: TestingModuleBuilder,
    database: TestDatabase,
  ) => TestingModuleBuilder | Promise<TestingModuleBuilder> = (builder) => builder,
): Promise<TestApp> {
  const database = await openTestDatabase(kind, now);
  const builder = Test.createTestingModule({
    imports: [
      AppModule.of({ appUrl: database.appUrl, province: '20', logLevel: 'silent', sessions: defaultSessionSettings }),
    ],
  })
    .overrideProvider(Clock)
    .useValue(database.clock);
  const module = await (await adapt(builder, database)).compile();
  const app = module.createNestApplication<NestFastifyApplication>(createAdapter(), { logger: false });
  await dressApp(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const accounts = new TestAccounts(database);
  const as =
    (name: string | null): Ask =>
    async (method, url, body, headers = {}) => {
      const token = name === null ? null : await accounts.token(name);
      const sent = typeof body === 'string' || body === undefined ? body : JSON.stringify(body);
      const reply = await app.inject({
        method,
        url,
        ...(sent === undefined ? {} : { payload: sent }),
        headers: {
          host: 'localhost:3000',
          ...(token === null ? {} : { cookie: `${defaultSessionSettings.cookie}=${token}` }),
          ...(sent === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
      });
      const text = reply.headers['content-type']?.toString().includes('json')
        ? (JSON.parse(reply.payload) as unknown)
        : reply.payload;
      return { status: reply.statusCode, body: text, headers: reply.headers, raw: reply.rawPayload };
    };
  return {
    ...database,
    app,
    accounts,
    as,
    ask: async (method, url, body, headers) =>
      as((await centreOf(database, url, body)) ?? 'so-y-te')(method, url, body, headers),
    async close() {
      await app.close();
      await database.close();
    },
  };
}

/** The health centre of the sheet, where a request does what only a health centre does. */
async function centreOf(database: TestDatabase, url: string, body: unknown): Promise<string | null> {
  const [, one, act] = /^\/api\/assessments\/(?:([0-9a-f-]{36})\/)?(scores|submit)$/.exec(url) ?? [];
  if (act === undefined) return null;
  const { cells, ids } = (typeof body === 'object' && body !== null ? body : {}) as { cells?: unknown; ids?: unknown };
  const columns = Array.isArray(cells) ? cells.map((cell) => (cell as { column?: unknown } | null)?.column) : [];
  if (act === 'scores' && columns.includes('appraised')) return null;
  const sheet = one ?? (Array.isArray(ids) ? ids.find((id) => /^[0-9a-f-]{36}$/.test(String(id))) : undefined);
  const rows = await database.rows<{ office: string }>(
    'SELECT office_code AS office FROM assessment WHERE id::text = $1',
    [String(sheet)],
  );
  return rows[0]?.office ?? 'ttyt-trang-dinh';
}
