import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Pool } from 'pg';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { readHead, recordAudit } from './index.js';
import { act, machine, record, stored, verify } from './testing/chain-of.js';

let database: TestDatabase;
const head = () => database.transactions.read(machine, readHead);
const numbers = async () => (await stored(database)).map(({ number }) => number);
const upTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1);

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

describe('acts', () => {
  it('of fifty transactions at once are numbered without a gap, and the chain holds', async () => {
    const before = (await head()).number;
    await Promise.all(
      upTo(50).map((one) =>
        record(
          database,
          upTo(1 + (one % 3)).map((n) => act(`${one}.${n}`)),
        ),
      ),
    );
    const added = upTo(50).reduce((sum, one) => sum + 1 + (one % 3), 0);
    expect(await numbers()).toEqual(upTo(before + added));
    expect(await verify(database)).toMatchObject({ acts: before + added, faults: [] });
    // Those of one transaction stand together, in its order.
    const ids = (await stored(database)).slice(before).map(({ objectId }) => objectId);
    expect(ids.filter((id, at) => id.endsWith('.2') && ids[at - 1] !== `${id.slice(0, -2)}.1`)).toEqual([]);
  });

  it('of a transaction that is undone leave neither row nor gap', async () => {
    const before = await head();
    const undone = database.transactions.run(machine, async (tx) => {
      await recordAudit(tx, act('undone'));
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await head()).toEqual(before);
    await record(database, [act('after')]);
    expect(await numbers()).toEqual(upTo(before.number + 1));
  });

  it('whose own sealing fails leave nothing, nor does what they tell of', async () => {
    const before = await head();
    // No text of PostgreSQL holds it; without this the record would say less than was done.
    for (const bad of [act('bad', { after: { note: 'a\u0000b' } }), act('bad', { why: 'a\u0000b' }), act('\ud800')])
      await expect(record(database, [act('good'), bad])).rejects.toThrow(/Unicode|syntax for type json/);
    expect(await head()).toEqual(before);
  });

  it('are kept as they were when they were recorded', async () => {
    await database.transactions.run(machine, async (tx) => {
      const thing = { year: 2021 };
      await recordAudit(tx, act('changing', { after: thing }));
      thing.year = 1999;
    });
    expect((await stored(database)).at(-1)?.after).toEqual({ year: 2021 });
  });

  it('bear who did them, when, from where, of which unit', async () => {
    const account = '0198c2f4-0000-7000-8000-000000000001';
    const actor = { ...machine, name: 'TTYT Mẫu', office: 'ttyt-mau', via: 'http 10.0.0.1', account };
    await record(database, [act('who', { commune: { period: 1, code: '06034' }, why: 'thử' })], actor);
    expect((await stored(database)).at(-1)).toMatchObject({
      ...{
        actor: 'TTYT Mẫu',
        office: 'ttyt-mau',
        via: 'http 10.0.0.1',
        account,
        period: 1,
        commune: '06034',
        why: 'thử',
      },
      at: database.clock.now(),
    });
  });
});

it('every value comes back as it was sealed, whatever jsonb makes of it', async () => {
  const values: unknown[] = [
    { z: 1, a: { y: 2, b: [3, { d: 4, c: 5 }] } },
    { 10: 'x', 9: 'y', __proto__x: 1, '': 2 },
    JSON.parse('{"__proto__": {"a": 1}, "constructor": 2}'),
    { text: 'Xã Đại Đồng – “thử” \\ \n\t 😀', nfd: 'ế'.normalize('NFD'), blank: '  a ' },
    { big: 1e21, small: 1e-7, least: 5e-324, hundred: 1e2, tenth: 0.1, sum: 0.1 + 0.2, minus: -0, one: 1.0 },
    { most: Number.MAX_SAFE_INTEGER, huge: Number.MAX_VALUE },
    { left: undefined, none: null, no: false, day: new Date('2023-10-31T09:00:00.123Z'), nan: Number.NaN },
    [],
    {},
    '',
    'null',
    0,
    false,
    [null],
  ];
  await record(
    database,
    values.map((value, at) => act(`value ${at}`, { before: value, after: [value] })),
  );
  expect((await verify(database)).faults).toEqual([]);
  const kept = (await stored(database)).slice(-values.length);
  expect(kept.map(({ before }) => before)).toEqual(values.map((value) => JSON.parse(JSON.stringify(value)) as unknown));
});

describe('the record is never changed', () => {
  const changes = ["UPDATE audit_record SET actor = 'x'", 'DELETE FROM audit_record', 'TRUNCATE audit_record'];

  it.each(changes)('%s: the application has no right to', async (sql) => {
    const app = new Pool({ connectionString: database.appUrl, max: 1 });
    app.on('error', () => undefined); // cut off when the database is dropped
    try {
      await expect(app.query(sql)).rejects.toMatchObject({ code: '42501' });
    } finally {
      await app.end();
    }
  });

  it.each(changes)('%s: its owner is stopped by the trigger', async (sql) => {
    await expect(database.rows(sql)).rejects.toMatchObject({ code: '23001' });
  });

  it('and the application cannot take its head away or set it elsewhere', async () => {
    const app = new Pool({ connectionString: database.appUrl, max: 1 });
    app.on('error', () => undefined); // cut off when the database is dropped
    try {
      for (const sql of ['DELETE FROM audit_head', 'TRUNCATE audit_head'])
        await expect(app.query(sql)).rejects.toMatchObject({ code: '42501' });
      for (const to of ['number = number - 1', 'number = number + 1', "hash = repeat('f', 64)", "province_code = '24'"])
        await expect(app.query(`UPDATE audit_head SET ${to}`), to).rejects.toMatchObject({ code: '23001' });
    } finally {
      await app.end();
    }
  });
});
