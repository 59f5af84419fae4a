import { AccessGuard, ARGON2, defaultSessionSettings, hashPassword, verifyPassword } from '@chuan-xa/accounts';
import { ACTOR, Clock, machineActor, type Actor } from '@chuan-xa/platform';
import type { ExecutionContext } from '@nestjs/common';
import { afterAll, beforeAll, it } from 'vitest';
import { guardedTables, settleRowSecurity } from '../support/guarded-tables.js';
import { openTestApp, type TestApp } from '../support/test-app.js';
import { compare, printFigures } from './measure.js';

const NOW = '2026-11-22T02:00:00Z';
const OFFICE = 'ttyt-trang-dinh';
const PASSWORD = 'Trạm y tế mở cửa lúc bảy giờ';
const CLERK: Actor = {
  ...machineActor('bench', 'bench'),
  office: OFFICE,
  reach: 'office',
  columns: { self: 'office', district: 'office' },
};

/** As the application is; and the same without a session looked up and without row security. */
let guarded: TestApp;
let bare: TestApp;
let token: string;

beforeAll(async () => {
  guarded = await openTestApp('played', NOW);
  token = await guarded.accounts.token(OFFICE);
  const open = {
    canActivate: (context: ExecutionContext) =>
      Boolean(Object.assign(context.switchToHttp().getRequest<object>(), { [ACTOR]: CLERK })),
  };
  bare = await openTestApp('played', NOW, (builder) => builder.overrideProvider(AccessGuard).useValue(open));
  await settleRowSecurity(bare, await guardedTables(bare), 'DISABLE');
  for (const { rows } of [guarded, bare]) await rows('ANALYZE');
});
afterAll(async () => {
  printFigures();
  await guarded.close();
  await bare.close();
});

const get = async (server: TestApp, url: string): Promise<void> => {
  const headers = { host: 'localhost:3000', cookie: `${defaultSessionSettings.cookie}=${token}` };
  const { statusCode, payload } = await server.app.inject({ method: 'GET', url, headers });
  if (statusCode !== 200) throw new Error(`${url}: ${statusCode} ${payload}`);
};

it('(d) signing in', async () => {
  const hash = await hashPassword(PASSWORD);
  const before = process.resourceUsage().maxRSS;
  for (let turn = 0; turn < 4; turn += 1) await verifyPassword(hash, PASSWORD);
  console.log(
    `argon2id m=${ARGON2.memoryCost} KiB t=${ARGON2.timeCost} p=${ARGON2.parallelism}: peak memory grew by ${Math.round((process.resourceUsage().maxRSS - before) / 1024)} MB`,
  );
  await guarded.accounts.id(OFFICE);
  await guarded.rows('UPDATE account SET password_hash = $1', [hash]);
  const clock = guarded.app.get<TestApp['clock']>(Clock);
  let turn = 0;
  await compare(
    'a sign-in by HTTP: tries counted, password checked, session opened, recorded',
    'the password checked alone',
    9,
    async () => {
      clock.set(new Date(Date.parse(NOW) + (turn += 1) * 61_000).toISOString()); // each in a window of its own
      const reply = await guarded.app.inject({
        method: 'POST',
        url: '/api/session',
        headers: { host: 'localhost:3000' },
        payload: { username: `thu-${OFFICE}`, password: PASSWORD },
      });
      if (reply.statusCode >= 300) throw new Error(reply.payload);
    },
    () => verifyPassword(hash, PASSWORD),
  );
  clock.set(NOW);
});

it('(e) the commonest reads, with session and row security', async () => {
  const find =
    "SELECT id FROM assessment WHERE office_code = $1 AND round_id = '2023-2' AND state = 'accepted' AND edition_id = 'byt-1300-2023' ORDER BY commune_code LIMIT 1";
  const idOf = async ({ rows }: TestApp): Promise<string> => (await rows<{ id: string }>(find, [OFFICE]))[0]!.id;
  const [ours, theirs] = [await idOf(guarded), await idOf(bare)];
  const many = async (server: TestApp, url: string): Promise<void> => {
    for (let turn = 0; turn < 20; turn += 1) await get(server, url);
  };
  await compare(
    'one sheet read 20 times by HTTP',
    'the same without session and row security',
    15,
    () => many(guarded, `/api/assessments/${ours}`),
    () => many(bare, `/api/assessments/${theirs}`),
  );
  const list = '/api/rounds/2023-2/assessments?standard=byt-1300-2023';
  await compare(
    'an office’s 22 sheets listed 20 times by HTTP',
    'the same without session and row security',
    15,
    () => many(guarded, list),
    () => many(bare, list),
  );
});
