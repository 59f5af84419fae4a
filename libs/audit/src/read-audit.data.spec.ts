import type { Actor } from '@chuan-xa/platform';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { countAudit, eachAudit, readAudit, type AuditFilter } from './index.js';
import { act, machine, record } from './testing/chain-of.js';

const ACCOUNT = '0198c2f4-0000-7000-8000-000000000001';
/** 06034 is of Tràng Định, 06193 of Cao Lộc: see the places that are shipped. */
const [OWN, OTHER] = ['06034', '06193'];
const clerk: Actor = { ...machine, office: '', reach: 'office', readsAccounts: false };

let database: TestDatabase;
let first: number;

beforeAll(async () => {
  database = await openTestDatabase('real', '2023-10-31T16:59:59.999Z'); // 23:59 in Vietnam
  const [own, other] = await Promise.all(
    [OWN, OTHER].map(async (code) => {
      const sql = 'SELECT office_code AS office FROM commune WHERE period = 1 AND code = $1';
      return (await database.rows<{ office: string }>(sql, [code]))[0]?.office ?? '';
    }),
  );
  expect(own).not.toBe(other);
  clerk.office = own ?? null;
  await record(database, [
    act('own', { commune: { period: 1, code: OWN } }),
    act('other', { commune: { period: 1, code: OTHER }, action: 'roundClosed' }),
    act('none'),
  ]);
  database.clock.set('2023-10-31T17:00:00Z'); // the next day
  const by = { ...machine, name: 'TTYT Mẫu', account: ACCOUNT };
  await record(
    database,
    (['account', 'session', 'request'] as const).map((type) => act(type, { object: { type, id: type } })),
    by,
  );
  first = (await asked({ id: 'own' })).items[0]?.number ?? 0;
});
afterAll(() => database.close());

const asked = async (filter: AuditFilter, actor: Actor = machine, page = { page: 1, pageSize: 100 }) =>
  database.transactions.read(actor, async (tx) => {
    const { items, total } = await readAudit(tx, { ...filter, ...page });
    expect(await countAudit(tx, filter)).toBe(total);
    return { total, items: items.map(({ number, objectId }) => ({ number: Number(number), id: objectId })) };
  });
const ids = async (filter: AuditFilter, actor: Actor = machine) =>
  (await asked(filter, actor)).items.filter(({ number }) => number >= first).map(({ id }) => id);

describe('the record is read', () => {
  it('newest first, a page at a time, with how many there are', async () => {
    const { total, items } = await asked({}, machine, { page: 2, pageSize: 2 });
    expect(items.map(({ id }) => id)).toEqual(['account', 'none']);
    expect(total).toBe(first + 5);
    expect((await asked({}, machine, { page: 1000, pageSize: 2 })).items).toEqual([]);
  });

  it.each<[AuditFilter, string[]]>([
    [{ type: 'session' }, ['session']],
    [{ type: 'round', id: 'none' }, ['none']],
    [{ commune: OTHER }, ['other']],
    [{ action: 'roundClosed' }, ['other']],
    [{ person: 'TTYT Mẫu' }, ['request', 'session', 'account']],
    [{ person: ACCOUNT.toUpperCase() }, ['request', 'session', 'account']],
    [{ person: 'ttyt mẫu' }, []],
    [{ to: '2023-10-31' }, ['none', 'other', 'own']],
    [{ from: '2023-11-01' }, ['request', 'session', 'account']],
    [{ from: '2023-11-02' }, []],
    [{ from: '2023-10-31', to: '2023-10-31', action: 'roundEdited', commune: OWN }, ['own']],
    [{ id: "' OR true --" }, []],
  ])('by %j', async (filter, expected) => {
    expect(await ids(filter)).toEqual(expected);
  });

  it('whole in parts, none twice and none left out', async () => {
    const all = await database.transactions.read(machine, async (tx) => {
      const found: number[] = [];
      for await (const { number } of eachAudit(tx, {}, 3)) found.push(Number(number));
      return found;
    });
    expect(all).toEqual(Array.from({ length: first + 5 }, (_, at) => first + 5 - at));
  });
});

describe('reach', () => {
  const appraiser: Actor = { ...machine, readsAccounts: false };
  const administrator: Actor = { ...machine, reach: 'nothing', readsAccounts: true };
  const cases = (): [Actor, string[]][] => [
    [machine, ['request', 'session', 'account', 'none', 'other', 'own']],
    [appraiser, ['none', 'other', 'own']],
    [administrator, ['request', 'session', 'account']],
    [clerk, ['own']],
    [{ ...clerk, office: null }, []],
    [{ ...clerk, reach: 'nothing' }, []],
  ];
  const check = async () => {
    for (const [actor, expected] of cases())
      expect(await ids({}, actor), `${actor.reach} ${actor.office}`).toEqual(expected);
    expect((await asked({}, clerk)).total).toBe(1);
    expect((await asked({}, administrator)).total).toBe(3);
    expect(await ids({ commune: OTHER }, clerk)).toEqual([]);
  };

  it('gives an office its communes’ acts alone, the administrator those of accounts alone', check);

  it('and the same without the database’s row security', async () => {
    await database.rows('ALTER TABLE audit_record DISABLE ROW LEVEL SECURITY');
    await check();
    await database.rows('ALTER TABLE audit_record ENABLE ROW LEVEL SECURITY');
  });
});
