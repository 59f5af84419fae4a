import { Body, Controller, Get, Inject, Post, Req } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { defaultSessionSettings, SESSION_SETTINGS } from '@chuan-xa/accounts';
import { Test } from '@nestjs/testing';
import { Logger, LoggerModule } from 'nestjs-pino';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { createAdapter, dressApp } from '../create-app.js';
import { logOptions } from '../log-options.js';

const SECRET = 'bi-mat-khong-ai-biet';

/** Fails in every way that a use case can fail without having foreseen it. */
@Controller('faults')
class FaultsController {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(Logger) private readonly logger: Logger,
  ) {}

  @Get('fault')
  fault(): never {
    throw new TypeError('libs/x.ts: cannot read');
  }

  @Post('query')
  query(@Body() { password }: { password: string }): Promise<unknown> {
    return this.database.query('SELECT $1::int AS number', [password]);
  }

  @Get('raised')
  raised(@Req() { query }: { query: { q: string } }): Promise<unknown> {
    return this.database.query('SELECT * FROM khong_co WHERE name = $1', [query.q]);
  }

  /** Says by mistake what nobody may read. */
  @Post('said')
  said(): void {
    this.logger.warn({ password: SECRET, user: { token: SECRET, cookie: SECRET }, headers: { cookie: SECRET } });
    this.logger.warn({ settings: { databaseUrl: database.appUrl, databaseOwnerUrl: database.ownerUrl } });
  }
}

let database: TestDatabase;
let app: NestFastifyApplication;
let log = '';
beforeAll(async () => {
  database = await openTestDatabase();
  const module = await Test.createTestingModule({
    imports: [LoggerModule.forRoot(logOptions('trace', { write: (line: string) => void (log += line) }))],
    controllers: [FaultsController],
    providers: [
      { provide: DataSource, useValue: database.database },
      { provide: SESSION_SETTINGS, useValue: defaultSessionSettings },
    ],
  }).compile();
  app = module.createNestApplication<NestFastifyApplication>(createAdapter());
  app.useLogger(app.get(Logger));
  await dressApp(app);
  await app.init();
});
beforeEach(() => void (log = ''));
afterAll(async () => {
  await app.close();
  await database.close();
});

const ask = async (method: 'GET' | 'POST', url: string) => {
  const answer = await app.inject({
    method,
    url,
    ...(method === 'POST' ? { payload: { username: 'khtc', password: SECRET } } : {}),
    headers: {
      host: 'localhost',
      cookie: `chuan_xa_real=${SECRET}`,
      authorization: `Bearer ${SECRET}`,
    },
  });
  return { status: answer.statusCode, id: answer.headers['x-request-id'], text: answer.payload };
};
const lines = (): Record<string, unknown>[] =>
  log
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('a fault that nobody foresaw', () => {
  it.each([
    ['GET', '/api/faults/fault'],
    ['POST', '/api/faults/query'],
    ['GET', `/api/faults/raised?q=${SECRET}`],
  ] as const)(
    '%s %s is answered with a sentence and the request’s id, and nothing of the inside',
    async (method, url) => {
      const { status, id, text } = await ask(method, url);
      expect(status).toBe(500);
      expect(JSON.parse(text)).toMatchObject({ code: 'FAULT', status: 500, trace: id });
      expect(JSON.parse(text).detail).toContain(`kèm mã ${String(id)}`);
      expect(text).not.toMatch(/SELECT|khong_co|22P02|42P01|QueryFailed|TypeError|\.ts|\.js|node_modules| {4}at /);
      expect(text).not.toContain(SECRET);
    },
  );

  it('is found in the log by that id, with where it failed and none of what was sent', async () => {
    const { id } = await ask('POST', '/api/faults/query');
    const found = lines().filter(({ trace }) => trace === id);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ level: 50, err: { type: 'QueryFailedError', code: '22P02' } });
    expect(lines().every(({ req }) => (req as { id?: unknown }).id === id)).toBe(true);
    expect(lines().at(-1)).toMatchObject({ req: { method: 'POST', path: '/api/faults/query' }, res: { status: 500 } });
    expect(log).not.toContain(SECRET);
  });

  it('writes no header, no query and no address of the database into the log', async () => {
    await ask('GET', `/api/faults/raised?q=${SECRET}`);
    const { hostname, password } = new URL(database.appUrl);
    await ask('POST', '/api/faults/said');
    expect(lines().length).toBeGreaterThan(3);
    expect(lines().filter(({ level }) => level === 40)).toHaveLength(2);
    expect(log).toContain('42P01');
    expect(log).not.toContain(SECRET);
    expect(password.length).toBeGreaterThan(8);
    expect(log).not.toContain(password);
    expect(log).not.toContain(`@${hostname}`);
  });
});
