import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { JudgeAtDayTurn } from '@chuan-xa/assessments';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/test-app.js';

interface Scenario {
  tên: string;
  'công nhận còn hạn': boolean;
  'chấm 1300': 'met' | 'notMet' | 'undetermined' | 'none';
  'kết quả NTM': string;
  'lý do': object[];
}

const scenarios = parse(readFileSync('libs/assessments/scenarios/15.2.yaml', 'utf8')) as Scenario[];
/** xã of Tràng Định, one for each scenario. */
const communes = ['05998', '06001', '06004', '06007', '06010', '06013', '06016', '06019'];
const FULL = ['14', '10', '12', '9', '19', '12', '6', '11', '3', '4'];

let server: TestApp;
const sheets = new Map<string, string>();

const write = async (id: string, cells: object[]): Promise<void> => {
  const { status, body } = await server.ask('PATCH', `/api/assessments/${id}/scores`, { cells });
  expect(status, JSON.stringify(body)).toBe(200);
};
const cell = (id: string, value: object) => ({ id, column: 'district', value, seen: 0 });
const sheet = (code: string, standard: string): string => sheets.get(`${code} ${standard}`) ?? '';
const ntmVerdict = async (code: string) =>
  (await server.ask('GET', `/api/assessments/${sheet(code, 'langson-1494-2022-ntm')}`)).body.verdict;

async function scoreHealth(code: string, outcome: Scenario['chấm 1300']): Promise<void> {
  if (outcome === 'none') return;
  const points = outcome === 'notMet' ? ['6.99', ...FULL.slice(1)] : FULL;
  const declared = outcome === 'undetermined' ? [] : [cell('disqualified', { declared: false })];
  await write(sheet(code, 'byt-1300-2023'), [
    ...points.map((p, index) => cell(String(index + 1), { points: p })),
    ...declared,
  ]);
  await server.ask('POST', `/api/assessments/${sheet(code, 'byt-1300-2023')}/submit`);
}

const recognise = (code: string) =>
  server.ask('POST', '/api/recognitions', {
    title: 'BTCQGYTX',
    commune: code,
    year: 2022,
    decisionNumber: 'MH-01/QĐ',
    decisionDate: '2023-01-03',
    termEndsOn: '2026-01-03',
  });

beforeAll(async () => {
  server = await openTestApp('real', '2023-10-31T09:00:00Z');
  await server.ask('POST', '/api/rounds', {
    id: 'thu',
    name: 'Đợt thử',
    year: 2023,
    unitsOn: '2023-11-01',
    standards: [{ edition: 'byt-1300-2023' }, { edition: 'langson-1494-2022-ntm' }],
  });
  const { body } = await server.ask('GET', '/api/rounds/thu/assessments?office=ttyt-trang-dinh');
  for (const one of body.items) sheets.set(`${one.code} ${one.edition}`, one.id);
  for (const code of communes) {
    const ntm = sheet(code, 'langson-1494-2022-ntm');
    await write(ntm, [
      cell('15.1', { male: '95', female: '95' }),
      cell('15.3', { value: '20' }),
      cell('15.4', { value: '60' }),
    ]);
    await server.ask('POST', `/api/assessments/${ntm}/submit`);
  }
});
afterAll(() => server.close());

describe('15.2 in a stored assessment', () => {
  it('has eight scenarios', () => {
    expect(scenarios).toHaveLength(8);
  });

  it.each(scenarios.map((scenario, index) => [scenario.tên, scenario, communes[index] ?? ''] as const))(
    '%s',
    async (_, scenario, code) => {
      if (scenario['công nhận còn hạn']) expect((await recognise(code)).status).toBe(201);
      await scoreHealth(code, scenario['chấm 1300']);
      const verdict = await ntmVerdict(code);
      expect(verdict.outcome).toBe(scenario['kết quả NTM']);
      expect(verdict.reasons).toMatchObject(scenario['lý do']);
      expect(verdict.reasons).toHaveLength(scenario['lý do'].length);
    },
  );

  it('is judged anew when the recognition is withdrawn', async () => {
    const [code = ''] = communes.slice(1, 2);
    expect((await ntmVerdict(code)).outcome).toBe('met');
    const { body } = await server.ask('GET', `/api/recognitions?commune=${code}`);
    const edit = { withdrawnOn: '2023-10-30', withdrawalNumber: 'MH-02/QĐ', why: 'Không duy trì được' };
    const withdrawn = await server.ask('PATCH', `/api/recognitions/${body.items[0].id}`, edit);
    expect(withdrawn.status, JSON.stringify(withdrawn.body)).toBe(200);
    expect((await ntmVerdict(code)).outcome).toBe('notMet');
  });

  it('is judged anew when the day turns on which the term is over', async () => {
    const [code = ''] = communes.slice(3, 4);
    server.clock.set('2026-01-02T16:59:00Z');
    await server.app.get(JudgeAtDayTurn).run();
    expect((await ntmVerdict(code)).outcome).toBe('met');
    server.clock.set('2026-01-02T17:05:00Z');
    await server.app.get(JudgeAtDayTurn).run();
    expect((await ntmVerdict(code)).outcome).toBe('undetermined');
  });
});
