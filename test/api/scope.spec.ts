import ExcelJS from 'exceljs';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guardedTables, settleRowSecurity } from '../support/guarded-tables.js';
import { openTestApp, saidIn, type Answer, type TestApp } from '../support/test-app.js';

const OWN = 'ttyt-trang-dinh';
const OTHER = 'ttyt-cao-loc';
const ABSENT = '0198c2f4-0000-7000-8000-000000000000';

let server: TestApp;
let clerk: TestApp['ask'];
let guarded: string[];
let foreign: Record<'sheet' | 'case', string>;
/** What the server sent to the database since it was last emptied. */
const statements: string[] = [];

beforeAll(async () => {
  server = await openTestApp('played', '2026-11-22T02:00:00Z');
  clerk = server.as(OWN);
  guarded = await guardedTables(server);
  const one = async (sql: string): Promise<string> => (await server.rows<{ id: string }>(sql, [OTHER]))[0]!.id;
  foreign = {
    sheet: await one(
      "SELECT id FROM assessment WHERE office_code = $1 AND round_id = '2026-1' AND state = 'draft' LIMIT 1",
    ),
    case: await one(
      'SELECT c.id FROM review_case c JOIN office_reach r ON r.own AND r.period = c.period AND r.commune_code = c.commune_code WHERE r.office_code = $1 LIMIT 1',
    ),
  };
  const nothing = (): void => undefined;
  server.app.get(DataSource).setOptions({
    logging: 'all',
    logger: {
      logQuery: (query: string) => void statements.push(query),
      ...{
        logQueryError: nothing,
        logQuerySlow: nothing,
        logSchemaBuild: nothing,
        logMigration: nothing,
        log: nothing,
      },
    },
  });
});
afterAll(() => server.close());

const textOf = (value: ExcelJS.CellValue): string => {
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  return 'result' in value ? String(value.result) : '';
};

const counted = async (work: () => Promise<Answer>) => {
  statements.length = 0;
  const answer = await work();
  return { status: answer.status, body: saidIn(answer), statements: statements.length };
};

// The second time the application is alone: what it does not look at itself would be told apart now.
describe.each(['ENABLE', 'DISABLE'] as const)(
  'with row security: %s. Another office’s object and one that is not there',
  (how) => {
    beforeAll(() => settleRowSecurity(server, guarded, how));
    afterAll(() => settleRowSecurity(server, guarded, 'ENABLE'));
    const cells = [{ id: '1', column: 'district', value: { points: '1' }, seen: 0 }];
    it.each<[string, 'GET' | 'PATCH' | 'POST', (id: string) => string, (id: string) => unknown, 'sheet' | 'case']>([
      ['a sheet', 'GET', (id) => `/api/assessments/${id}`, () => undefined, 'sheet'],
      ['scores', 'PATCH', (id) => `/api/assessments/${id}/scores`, () => ({ cells }), 'sheet'],
      [
        'scores of a column not theirs',
        'PATCH',
        (id) => `/api/assessments/${id}/scores`,
        () => ({ cells: [{ ...cells[0], column: 'appraised' }] }),
        'sheet',
      ],
      [
        'an impossible score',
        'PATCH',
        (id) => `/api/assessments/${id}/scores`,
        () => ({ cells: [{ ...cells[0], value: { points: '99' } }] }),
        'sheet',
      ],
      ['a submission', 'POST', (id) => `/api/assessments/${id}/submit`, () => ({}), 'sheet'],
      ['many submissions', 'POST', () => '/api/assessments/submit', (id) => ({ ids: [id] }), 'sheet'],
      ['a return', 'POST', (id) => `/api/assessments/${id}/return`, () => ({ reason: 'x' }), 'sheet'],
      ['a case', 'GET', (id) => `/api/cases/${id}`, () => undefined, 'case'],
      ['a case’s facts', 'PATCH', (id) => `/api/cases/${id}`, () => ({ cause: 'x' }), 'case'],
      ['the record of it', 'GET', (id) => `/api/audit?type=assessment&id=${id}`, () => undefined, 'sheet'],
    ])('%s: same status, same body, same number of statements', async (_, method, url, body, kind) => {
      const ask = (id: string) => counted(() => clerk(method, url(id), body(id)));
      const [theirs, none] = [await ask(foreign[kind]), await ask(ABSENT)];
      expect(theirs).toEqual(none);
      expect(theirs.statements).toBeGreaterThan(0);
    });

    it('is the same in bulk, beside an own one', async () => {
      const [own] = await server.rows<{ id: string }>(
        "SELECT id FROM assessment WHERE office_code = $1 AND round_id = '2026-1' AND state = 'draft' LIMIT 1",
        [OWN],
      );
      const ask = (id: string) => counted(() => clerk('POST', '/api/assessments/submit', { ids: [own!.id, id] }));
      expect(await ask(foreign.sheet)).toEqual(await ask(ABSENT));
    });

    it('an office as a filter', async () => {
      for (const url of ['assessments?standard=byt-1300-2023', 'reviews?title=BTCQGYTX']) {
        const ask = (office: string) => counted(() => clerk('GET', `/api/rounds/2023-2/${url}&office=${office}`));
        const [theirs, none] = [await ask(OTHER), await ask('ttyt-khong-co')];
        expect({ ...theirs, body: JSON.stringify(theirs.body).replaceAll(OTHER, 'ttyt-khong-co') }).toEqual({
          ...none,
          body: JSON.stringify(none.body),
        });
        expect(theirs.status).toBe(404);
      }
    });

    it('a commune as a filter', async () => {
      const [theirs] = await server.rows<{ code: string }>(
        'SELECT commune_code AS code FROM recognition n JOIN office_reach r USING (period, commune_code) WHERE r.own AND r.office_code = $1 LIMIT 1',
        [OTHER],
      );
      const ask = (code: string) => counted(() => clerk('GET', `/api/recognitions?commune=${code}`));
      expect(await ask(theirs!.code)).toEqual(await ask('99999'));
    });
  },
);

describe('what a health centre is given', () => {
  it('lists, counts, review and progress speak of its own communes alone', async () => {
    const sheets = (await clerk('GET', '/api/rounds/2023-2/assessments?standard=byt-1300-2023&pageSize=1000')).body;
    expect(sheets.total).toBe(22);
    const codes = await server.rows<{ code: string }>(
      'SELECT code FROM commune WHERE period = 1 AND office_code = $1',
      [OWN],
    );
    expect(sheets.items.map((one: { code: string }) => one.code).sort()).toEqual(codes.map(({ code }) => code).sort());
    const review = (await clerk('GET', '/api/rounds/2023-2/reviews?title=BTCQGYTX')).body;
    const mine = (await server.ask('GET', `/api/rounds/2023-2/reviews?title=BTCQGYTX&office=${OWN}`)).body;
    expect(review.counts).toEqual(mine.counts);
    expect(review.items).toEqual(mine.items);
    const progress = (await clerk('GET', '/api/rounds/2023-2/progress?title=BTCQGYTX')).body;
    expect(progress.offices.map((one: { office: string }) => one.office)).toEqual([OWN]);
    expect(progress.total).toEqual(progress.offices[0].counts);
    const cases = (await clerk('GET', '/api/cases')).body;
    const allCases = (await server.ask('GET', '/api/cases?pageSize=1000')).body;
    expect(cases.total).toBeGreaterThan(0);
    expect(cases.total).toBeLessThan(allCases.total);
  });

  it('the workbook names no commune and no office but its own', async () => {
    const { status, raw } = await clerk('GET', '/api/rounds/2023-2/review-meeting.xlsx');
    expect(status).toBe(200);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(raw as unknown as ArrayBuffer);
    const texts = new Set<string>();
    for (const sheet of book.worksheets)
      sheet.eachRow((row) => row.eachCell((cell) => void texts.add(textOf(cell.value).normalize('NFC'))));
    const others = await server.rows<{ name: string }>(
      `SELECT DISTINCT name FROM commune WHERE office_code <> $1 AND name NOT IN (SELECT name FROM commune WHERE office_code = $1)
       UNION SELECT short_name FROM office WHERE code <> $1`,
      [OWN],
    );
    expect(others.length).toBeGreaterThan(150);
    expect(others.map(({ name }) => name).filter((name) => texts.has(name))).toEqual([]);
    expect([...texts].some((text) => text.includes('Đại Đồng'))).toBe(true);
    expect([...texts].some((text) => text.includes('TTYT Tràng Định') || text.includes('Tràng Định'))).toBe(true);
  });
});
