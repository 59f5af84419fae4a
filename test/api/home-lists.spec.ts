import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApp, type Ask, type TestApp } from '../support/test-app.js';

const ROUND = '2026-1';
let server: TestApp;
let planner: Ask;

beforeAll(async () => {
  server = await openTestApp('played', '2026-11-22T02:00:00Z');
  planner = server.as('khtc');
});
afterAll(() => server.close());

const home = async (as: Ask = planner) => (await as('GET', `/api/rounds/${ROUND}/home`)).body;

it('the titles that are said to end soon are those that the register finds, and no others', async () => {
  const before = (await home()).expiring;
  const found = async (as: Ask = planner) => (await as('GET', '/api/recognitions?state=endsSoon&pageSize=1000')).body;
  expect((await found()).total).toBe(before);
  const { items } = (await planner('GET', '/api/recognitions?state=inTerm&pageSize=1000')).body;
  const now = items.filter(
    ({ commune, endsSoon }: { commune: { period: number }; endsSoon: boolean }) => commune.period === 3 && !endsSoon,
  );
  const [first, second] = now;
  for (const [one, termEndsOn] of [
    [first, '2027-02-20'],
    [second, '2027-02-21'],
  ])
    expect((await planner('PATCH', `/api/recognitions/${one.id}`, { termEndsOn, why: 'thử' })).status).toBe(200);
  // 90 days from 22/11/2026 are over on 20/02/2027.
  expect((await home()).expiring).toBe(before + 1);
  const { items: ending, total } = await found();
  expect(total).toBe(before + 1);
  expect(ending.map(({ id }: { id: string }) => id)).toContain(first.id);
  expect(ending.every(({ endsSoon }: { endsSoon: boolean }) => endsSoon)).toBe(true);
  for (const office of new Set<string>([first.commune.office, second.commune.office])) {
    const own = server.as(office);
    expect((await found(own)).total, office).toBe((await home(own)).expiring);
  }
});

it('the cases that are said to be open, and overdue, are those that the list of cases says so of', async () => {
  const cases = async () => (await planner('GET', '/api/cases?pageSize=1000')).body.items as CaseSaid[];
  const said = async () => {
    const all = await cases();
    return { open: all.filter(({ closed }) => !closed).length, overdue: all.filter(({ overdue }) => overdue).length };
  };
  const all = await cases();
  expect(await said()).toEqual((await home()).cases);
  const open = all.filter(({ closed }) => !closed);
  expect(open.length).toBeGreaterThan(1);
  for (const [at, dueOn] of ['2026-11-21', '2026-11-22'].entries())
    await server.rows('UPDATE review_case SET due_on = $2 WHERE id = $1', [open[at]?.id, dueOn]);
  const later = (await cases()).filter(({ id }) => id === open[0]?.id || id === open[1]?.id);
  expect(Object.fromEntries(later.map(({ id, overdue }) => [id, overdue]))).toEqual({
    [open[0]?.id ?? '']: true,
    [open[1]?.id ?? '']: false,
  });
  await server.rows("UPDATE review_case SET state = 'restored' WHERE id = $1", [open[0]?.id]);
  expect((await cases()).find(({ id }) => id === open[0]?.id)).toMatchObject({ closed: true, overdue: false });
  expect(await said()).toEqual((await home()).cases);
});

interface CaseSaid {
  id: string;
  closed: boolean;
  overdue: boolean;
}
