import { setTimeout as pause } from 'node:timers/promises';
import { defaultSessionSettings } from '@chuan-xa/accounts';
import { dataSourceOptions } from '@chuan-xa/database';
import { machineActor, REPLICA, Replica, Transactions, whileAsking, type Actor, type Tx } from '@chuan-xa/platform';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openTestApp, saidIn, type Answer, type TestApp } from '../support/test-app.js';
import { openTestReplica, type TestReplica } from '../../libs/platform/src/embedded/testing/test-replica.js';

const CENTRE = 'ttyt-trang-dinh';
const PLACE = `${defaultSessionSettings.cookie}-place`;

let server: TestApp;
let copy: TestReplica;
let replica: Replica;

const open = (replicaUrl: string, primaryUrl = server.appUrl): Promise<Replica> =>
  Replica.open(primaryUrl, replicaUrl, { ...dataSourceOptions(primaryUrl), migrations: [] });

beforeAll(async () => {
  copy = await openTestReplica(inject('dataFolder'));
  server = await openTestApp('played', '2026-11-22T02:00:00Z', async (builder, { appUrl }) => {
    await until(async () => {
      replica = await open(copy.urlOf(appUrl), appUrl);
      if (replica.state === 'up') return true;
      await replica.close();
      return false;
    });
    return builder.overrideProvider(REPLICA).useValue(replica);
  });
});
afterAll(async () => {
  await server.close();
  await replica.close();
  await copy.close();
});

async function until(isSo: () => Promise<boolean> | boolean, seconds = 20): Promise<void> {
  const late = Date.now() + seconds * 1000;
  while (!(await isSo())) {
    if (Date.now() > late) throw new Error(`Not within ${seconds} s`);
    await pause(50);
  }
}
const used = (): Promise<void> => until(() => replica.state === 'up');

/** One browser: its session, and what it was told to remember of where it wrote. */
async function browserOf(name: string) {
  const token = await server.accounts.token(name);
  let place = '';
  return async (method: 'GET' | 'PATCH' | 'POST', url: string, body?: unknown, said = place): Promise<Answer> => {
    const cookies = [`${defaultSessionSettings.cookie}=${token}`, ...(said === '' ? [] : [`${PLACE}=${said}`])];
    const answer = await server.as(null)(method, url, body, { cookie: cookies.join('; ') });
    const given = [answer.headers['set-cookie'] ?? []].flat().map(String);
    place = new RegExp(`^${PLACE}=([^;]*)`).exec(given.find((one) => one.startsWith(PLACE)) ?? '')?.[1] ?? place;
    return answer;
  };
}

/** How many reads were done at each place while something was done. */
async function countsOf(work: () => Promise<unknown>): Promise<Record<string, number>> {
  const before = { ...replica.counts };
  await work();
  return {
    primary: replica.counts.primary - before.primary,
    replica: replica.counts.replica - before.replica,
    fallback: replica.counts.fallback - before.fallback,
  };
}

const person: Actor = { ...machineActor('Người kiểm thử', 'test'), account: '0198c2f4-0000-7000-8000-000000000001' };
const clerk: Actor = { ...person, office: CENTRE, reach: 'office', columns: {}, readsAccounts: false };
const reading = <T>(work: (tx: Tx) => Promise<T>, actor = person, place: bigint | null = 0n): Promise<T> =>
  whileAsking({ mayBeLate: true, place, hasWritten: false }, () => server.app.get(Transactions).read(actor, work));
const whereAmI = async ({ manager }: Tx): Promise<boolean> =>
  (await manager.query<{ copy: boolean }[]>('SELECT pg_is_in_recovery() AS copy'))[0]?.copy === true;

describe('what is read of the replica', () => {
  it('is what somebody who is signed in asks for by a request that changes nothing, and nothing else', async () => {
    const transactions = server.app.get(Transactions);
    const asking = { mayBeLate: true, place: 0n, hasWritten: false };
    expect(await reading(whereAmI)).toBe(true);
    expect(await transactions.read(person, whereAmI)).toBe(false); // outside of a request
    expect(await reading(whereAmI, { ...person, account: null })).toBe(false);
    expect(await reading(whereAmI, person, null)).toBe(false);
    for (const other of [{ mayBeLate: false }, { hasWritten: true }])
      expect(await whileAsking({ ...asking, ...other }, () => transactions.read(person, whereAmI))).toBe(false);
    expect(await whileAsking(asking, () => transactions.readNow(person, whereAmI))).toBe(false);
    expect(await whileAsking(asking, () => transactions.run(person, whereAmI))).toBe(false);
    expect(asking.hasWritten).toBe(true);
  });

  it('is held by row security as on the primary, and by nothing less where a transaction is not told how far it reaches', async () => {
    const count = async ({ manager }: Tx): Promise<unknown> => [
      await manager.query('SELECT pg_is_in_recovery() AS copy, count(*)::int AS rows FROM assessment'),
      await manager.query('SELECT count(*)::int AS accounts FROM audit_record WHERE object_type = $1', ['session']),
    ];
    const [[own]] = (await reading(count, clerk)) as [[{ copy: boolean; rows: number }]];
    const [[all]] = (await reading(count)) as [[{ copy: boolean; rows: number }]];
    const [held] = await server.rows<{ rows: number }>(
      `SELECT count(*)::int AS rows FROM assessment a JOIN office_reach r USING (period, commune_code) WHERE r.office_code = $1`,
      [CENTRE],
    );
    expect([own, all.copy]).toEqual([{ copy: true, rows: held?.rows }, true]);
    expect(own.rows).toBeGreaterThan(0);
    expect(all.rows).toBeGreaterThan(own.rows);
    const bare = await replica.sourceFor({ mayBeLate: true, place: 0n, hasWritten: false });
    if (bare === null) throw new Error('The replica is not read from');
    expect(await bare.query('SELECT count(*)::int AS rows FROM assessment')).toEqual([{ rows: 0 }]);
    await expect(bare.query('DELETE FROM assessment')).rejects.toThrow(/read-only transaction/);
  });

  it('is the same as on the primary, for every operation that reads, without one that a standby refuses', async () => {
    const addresses = await readAddresses();
    expect(addresses.length).toBeGreaterThan(60);
    let asked = 0;
    for (const name of ['khtc', 'quan-tri', CENTRE]) {
      const ask = await browserOf(name);
      await used();
      for (const address of addresses) {
        // A file is made in seconds, and differs by its moment: once, to see that it can be made there.
        const isFile = /\.(xlsx|docx|pdf)$/.test(address);
        if (isFile && name !== 'khtc') continue;
        const before = { ...replica.counts };
        const there = await ask('GET', address, undefined, '');
        asked += replica.counts.replica - before.replica;
        if (there.status < 300) expect(replica.counts.fallback, `${name} ${address}`).toBe(before.fallback);
        if (isFile) continue;
        const here = await ask('GET', address, undefined, 'unknown');
        expect(there.status, `${name} ${address}`).toBe(here.status);
        if (typeof here.body === 'object') expect(saidIn(there), `${name} ${address}`).toEqual(saidIn(here));
      }
    }
    expect(asked).toBeGreaterThan(80);
  });
});

/** An address of every operation that reads, with what it names put in; times and lists of sessions differ from one answer to the next. */
async function readAddresses(): Promise<string[]> {
  const { body } = await server.ask('GET', '/api/openapi.json');
  const one = async (sql: string): Promise<string> => (await server.rows<{ id: string }>(sql))[0]?.id ?? '0';
  const ofUnit = (table: string): Promise<string> =>
    one(`SELECT t.id::text AS id FROM ${table} t JOIN office_reach r USING (period, commune_code)
      WHERE r.office_code = '${CENTRE}' ORDER BY t.id LIMIT 1`);
  const ids: Record<string, string> = {
    assessments: await ofUnit('assessment'),
    recognitions: await ofUnit('recognition'),
    pledges: await ofUnit('pledge'),
    cases: await ofUnit('review_case'),
    submissions: await one(`SELECT id::text AS id FROM submission WHERE office_code = '${CENTRE}' LIMIT 1`),
    accounts: await server.accounts.id(CENTRE),
  };
  return Object.entries<Record<string, unknown>>(body.paths)
    .filter(([path, methods]) => 'get' in methods && !/health|metrics|sessions?$/.test(path))
    .map(([path]) =>
      path
        .replace('{id}', ids[path.split('/')[2] ?? ''] ?? '0198c2f4-0000-7000-8000-000000000000')
        .replace('{round}', '2026-1')
        .replace('{edition}', 'byt-1300-2023')
        .replace('{code}', '06034')
        .replace('{number}', '1')
        .replace('{kind}', 'assessments')
        .replace('{office}', CENTRE)
        .replaceAll(/\{\w+\}/g, '0198c2f4-0000-7000-8000-000000000000'),
    );
}

describe('who wrote', () => {
  it('reads it at once, however far the replica is behind; another sees it within some seconds', async () => {
    await used();
    const [writer, other] = [await browserOf('khtc'), await browserOf('khtc')];
    const [row] = await server.rows<{ id: string }>('SELECT id::text AS id FROM recognition ORDER BY id LIMIT 1');
    const at = `/api/recognitions/${row?.id}`;
    const noteOf = async (ask: typeof writer): Promise<unknown> => {
      const { items } = (await ask('GET', '/api/recognitions?pageSize=500')).body as {
        items: { id: string; note: string }[];
      };
      return items.find(({ id }) => id === row?.id)?.note;
    };
    const before = await noteOf(other);
    await copy.rows('SELECT pg_wal_replay_pause()');
    const answer = await writer('PATCH', at, { note: 'Vừa ghi xong', why: 'Thử' });
    expect(answer.status, answer.raw.toString()).toBe(200);
    expect(String(answer.headers['set-cookie'])).toMatch(
      new RegExp(`^${PLACE}=\\d+; Max-Age=30; Path=/; HttpOnly; SameSite=Strict$`),
    );
    expect(await noteOf(writer)).toBe('Vừa ghi xong');
    expect(await countsOf(() => noteOf(other))).toEqual({ primary: 0, replica: 1, fallback: 0 });
    expect(await noteOf(other)).toBe(before);
    // What stands still for more than five seconds is not read from.
    await until(() => replica.state === 'late', 8);
    expect(await noteOf(other)).toBe('Vừa ghi xong');
    expect((await server.as(null)('GET', '/api/health/ready')).body.details.replica).toEqual({
      status: 'degraded',
      message: 'late',
    });
    expect(String((await server.as(null)('GET', '/api/metrics')).body)).toMatch(/chuan_xa_replica_lag_seconds [4-9]/);
    await copy.rows('SELECT pg_wal_replay_resume()');
    await used();
    expect(await countsOf(() => noteOf(writer))).toEqual({ primary: 0, replica: 1, fallback: 0 });
    expect(await noteOf(writer)).toBe('Vừa ghi xong');
  });

  it('is believed whatever the cookie says: the worst is a read on the primary', async () => {
    await used();
    const ask = await browserOf('khtc');
    for (const said of ['unknown', '-5', "1'; DROP TABLE score", '9'.repeat(20), '9'.repeat(400), '%00'])
      expect(
        await countsOf(async () => expect((await ask('GET', '/api/rounds', undefined, said)).status).toBe(200)),
      ).toEqual({ primary: 1, replica: 0, fallback: 0 });
  });

  it('is not told that something is missing which the replica has not heard of', async () => {
    await used();
    const [taker, other] = [await browserOf('khtc'), await browserOf('khtc')];
    await copy.rows('SELECT pg_wal_replay_pause()');
    const { body } = await taker('POST', '/api/rounds/2026-1/snapshots', { name: 'Họp' });
    const counts = await countsOf(async () =>
      expect((await other('GET', `/api/snapshots/${body.id}`)).status).toBe(200),
    );
    await copy.rows('SELECT pg_wal_replay_resume()');
    expect(counts).toEqual({ primary: 0, replica: 0, fallback: 1 });
  });
});

describe('a replica that fails', () => {
  /** A read that takes long, and where each of its tries was done. */
  function longRead(seconds: number) {
    const places: boolean[] = [];
    const done = reading(async (tx) => {
      places.push(await whereAmI(tx));
      if (places.length === 1) await tx.manager.query('SELECT pg_sleep($1)', [seconds]);
      return places.length;
    });
    return { places, done };
  }
  const asleep = (): Promise<void> =>
    until(
      async () => (await copy.rows("SELECT 1 FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep%'")).length > 0,
    );

  it('in the middle of a read, by a conflict with what the primary cleans up, has it done on the primary', async () => {
    await used();
    await copy.settle('max_standby_streaming_delay', '0');
    await server.rows('CREATE TABLE swept AS SELECT generate_series(1, 1000) AS n');
    await server.rows('GRANT SELECT ON swept TO chuan_xa_app');
    await pause(1500);
    await used();
    const places: boolean[] = [];
    const read = reading(async (tx) => {
      places.push(await whereAmI(tx));
      const [{ count }] = await tx.manager.query<[{ count: number }]>('SELECT count(*)::int AS count FROM swept');
      if (places.length > 1) return count;
      await server.rows('DELETE FROM swept');
      await server.rows('VACUUM swept');
      await tx.manager.query('SELECT pg_sleep(5)');
      return count;
    });
    expect(await read).toBe(0);
    expect(places).toEqual([true, false]);
    await server.rows('DROP TABLE swept');
    await copy.settle('max_standby_streaming_delay', '30s');
  });

  it('that no longer answers, as behind a cut cable, costs some seconds, and no read', async () => {
    await used();
    const { places, done } = longRead(2);
    await asleep();
    await copy.freeze();
    const since = Date.now();
    expect(await done).toBe(2);
    expect(places).toEqual([true, false]);
    expect(Date.now() - since).toBeLessThan(6000);
    expect(replica.state).toBe('away');
    expect(await reading(whereAmI)).toBe(false);
    copy.thaw();
    await used();
    expect(await reading(whereAmI)).toBe(true);
  });

  it('that is killed costs no read; readiness warns; one that is back is read from again', async () => {
    await used();
    const { places, done } = longRead(20);
    await asleep();
    const ask = await browserOf('khtc');
    await copy.kill();
    for (let n = 0; n < 10; n += 1) expect((await ask('GET', '/api/rounds')).status).toBe(200);
    expect([await done, places]).toEqual([2, [true, false]]);
    await until(() => replica.state === 'away');
    const ready = await server.as(null)('GET', '/api/health/ready');
    expect([ready.status, ready.body.details.replica]).toEqual([200, { status: 'degraded', message: 'away' }]);
    await copy.start();
    await used();
    expect(await countsOf(() => ask('GET', '/api/rounds'))).toEqual({ primary: 0, replica: 1, fallback: 0 });
    expect((await server.as(null)('GET', '/api/health/ready')).body.details.replica).toEqual({ status: 'up' });
  });
});

describe('what is no replica', () => {
  it('is refused: the primary itself, the owner’s role, another database', async () => {
    const refused = async (url: string): Promise<unknown> =>
      open(url).then(
        (opened) => opened.close(),
        (error: unknown) => (error as { code?: string }).code,
      );
    expect(await refused(server.appUrl)).toBe('REPLICA_IS_NONE');
    expect(await refused(copy.urlOf(server.ownerUrl))).toBe('REPLICA_ROLE');
    const other = Object.assign(new URL(copy.urlOf(server.appUrl)), { pathname: '/template_real' }).href;
    expect(await refused(other)).toBe('REPLICA_DATABASE');
  });

  it('is not waited for at the start where it does not answer', async () => {
    const away = await open('postgres://chuan_xa_app@127.0.0.1:9/chuan_xa');
    expect([away.state, await away.sourceFor({ mayBeLate: true, place: 0n, hasWritten: false })]).toEqual([
      'away',
      null,
    ]);
    await away.close();
  });

  it('is no longer read from once it is made a primary', async () => {
    await used();
    await copy.rows('SELECT pg_promote(false)'); // one that waits would itself be in the way of what is replayed
    await until(() => replica.state === 'wrong');
    expect(await reading(whereAmI)).toBe(false);
    const asked = await browserOf('khtc');
    expect((await asked('GET', '/api/rounds')).status).toBe(200);
  });
});
