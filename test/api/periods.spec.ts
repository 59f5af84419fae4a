import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/test-app.js';

/** xã Quảng Lạc: went on unchanged on 01/12/2024. */
const UNCHANGED = '05989';
const FULL = ['14', '10', '12', '9', '19', '12', '6', '11', '3', '4'];
const STANDARDS = [{ edition: 'byt-1300-2023' }, { edition: 'langson-1494-2022-ntm' }];

let server: TestApp;
beforeAll(async () => {
  server = await openTestApp('real', '2025-03-01T02:00:00Z');
  for (const [id, year, unitsOn] of [
    ['2023-2', 2023, '2023-11-01'],
    ['2025-1', 2025, '2025-01-01'],
  ] as const) {
    const plan = { id, name: `Đợt ${id}`, year, unitsOn, standards: STANDARDS };
    expect((await server.ask('POST', '/api/rounds', plan)).status).toBe(201);
  }
});
afterAll(() => server.close());

const sheet = async (round: string, standard: string): Promise<string> => {
  const { body } = await server.ask(
    'GET',
    `/api/rounds/${round}/assessments?standard=${standard}&office=ttyt-lang-son`,
  );
  return body.items.find((one: { code: string }) => one.code === UNCHANGED).id;
};
const write = async (id: string, cells: object[]): Promise<void> => {
  const all = cells.map((cell) => ({ column: 'district', seen: 0, ...cell }));
  const { status, body } = await server.ask('PATCH', `/api/assessments/${id}/scores`, { cells: all });
  expect(status, JSON.stringify(body)).toBe(200);
  expect((await server.ask('POST', `/api/assessments/${id}/submit`, {})).status).toBe(200);
};
const health = (points: string[]) => [
  ...points.map((value, index) => ({ id: String(index + 1), value: { points: value } })),
  { id: 'disqualified', value: { declared: false } },
];

describe('a unit that went on unchanged into the next period', () => {
  it('is judged anew there when a title is recorded for the unit as it was', async () => {
    const id = await sheet('2025-1', 'langson-1494-2022-ntm');
    await write(id, [
      { id: '15.1', value: { male: '95', female: '95' } },
      { id: '15.3', value: { value: '20' } },
      { id: '15.4', value: { value: '60' } },
    ]);
    const outcome = async () => (await server.ask('GET', `/api/assessments/${id}`)).body.verdict.outcome;
    expect(await outcome()).toBe('undetermined');
    const held = {
      title: 'BTCQGYTX',
      commune: UNCHANGED,
      year: 2022,
      edition: 'byt-1300-2023',
      decisionNumber: 'MH-1/QĐ',
      decisionDate: '2023-05-01',
    };
    const recorded = await server.ask('POST', '/api/recognitions', held);
    expect(recorded.status, JSON.stringify(recorded.body)).toBe(201);
    expect(await outcome()).toBe('met');
  });

  it('keeps its case: one a commune and title, restored by a later round', async () => {
    await write(await sheet('2023-2', 'byt-1300-2023'), health(['6', ...FULL.slice(1)]));
    const facts = { shortcoming: 'a', cause: 'b', solution: 'c', responsible: 'd', dueOn: '2025-06-30' };
    const opened = await server.ask('POST', '/api/rounds/2023-2/cases', {
      title: 'BTCQGYTX',
      commune: UNCHANGED,
      ...facts,
    });
    expect(opened.status, JSON.stringify(opened.body)).toBe(201);
    const move = (body: object) => server.ask('PATCH', `/api/cases/${opened.body.id}`, body);
    expect((await move({ to: 'planAgreed' })).status).toBe(200);
    expect((await move({ to: 'restored' })).body.code).toBe('RESTORED_NEEDS_VERDICT');
    await write(await sheet('2025-1', 'byt-1300-2023'), health(FULL));
    const review = await server.ask('GET', '/api/rounds/2025-1/reviews?title=BTCQGYTX');
    const line = review.body.items.find((item: { commune: { code: string } }) => item.commune.code === UNCHANGED);
    expect(line).toMatchObject({ outcome: 'maintained', case: { id: opened.body.id } });
    expect((await move({ to: 'restored' })).body.state).toBe('restored');
    expect((await move({ cause: 'khác' })).body.code).toBe('CASE_CLOSED');
  });

  it('does not take a second case in a later round', async () => {
    const again = await server.ask('POST', '/api/rounds/2025-1/cases', { title: 'BTCQGYTX', commune: UNCHANGED });
    expect(again.body.code).toBe('CASE_NOT_FLAGGED');
  });
});
