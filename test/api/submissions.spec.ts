import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docx, pdf, png } from '../../libs/platform/src/files/testing/sample-files.js';
import { openTestApp, saidIn, type Answer, type Ask, type TestApp } from '../support/test-app.js';
import { upload } from '../support/upload.js';

const OWN = 'ttyt-trang-dinh';
const OTHER = 'ttyt-cao-loc';
const ABSENT = '0198c2f4-0000-7000-8000-000000000000';
const ROUND = '2026-1';
const LIST = `/api/rounds/${ROUND}/submissions`;

let server: TestApp;
let clerk: Ask;
let planner: Ask;
/** Draft sheets of the office in the open round, never handed in, each with two scores; and one of another office’s. */
let sheets: string[];
let foreign: string;

beforeAll(async () => {
  server = await openTestApp('played', '2026-11-22T02:00:00Z');
  clerk = server.as(OWN);
  planner = server.as('khtc');
  sheets = await sheetsOf(OWN);
  [foreign = ''] = await sheetsOf(OTHER);
  await server.rows('UPDATE assessment SET state = $2 WHERE id = ANY($1)', [[...sheets, foreign], 'draft']);
  for (const table of ['score', 'submission_sheet'])
    await server.rows(`DELETE FROM ${table} WHERE assessment_id = ANY($1)`, [sheets]);
  for (const id of sheets) expect((await write(id, { '1': '1', '2': '2' })).status).toBe(200);
});
afterAll(() => server.close());

const sheetsOf = async (office: string): Promise<string[]> =>
  (
    await server.rows<{ id: string }>(
      "SELECT id FROM assessment WHERE office_code = $1 AND round_id = $2 AND edition_id = 'byt-1300-2023' ORDER BY id LIMIT 4",
      [office, ROUND],
    )
  ).map(({ id }) => id);

/** Writes points over whatever stands in a column; null clears. */
async function write(sheet: string, points: Record<string, string | null>, column = 'district'): Promise<Answer> {
  const as = column === 'appraised' ? planner : clerk;
  const { cells } = (await as('GET', `/api/assessments/${sheet}`)).body;
  const seen = (id: string): number =>
    cells.find((one: { id: string; column: string }) => one.id === id && one.column === column)?.version ?? 0;
  return as('PATCH', `/api/assessments/${sheet}/scores`, {
    cells: Object.entries(points).map(([id, given]) => ({
      id,
      column,
      value: given === null ? null : { points: given },
      seen: seen(id),
    })),
  });
}
/** A minute after whatever went before. */
function submit(id: string, body: unknown = {}): Promise<Answer> {
  server.clock.set(new Date(server.clock.now().getTime() + 60_000).toISOString());
  return clerk('POST', `/api/assessments/${id}/submit`, body);
}
const changes = async (id: string, query = ''): Promise<any> =>
  (await clerk('GET', `/api/assessments/${id}/changes${query}`)).body;
const latest = async (as = clerk): Promise<any> => (await as('GET', LIST)).body.items[0];
const codeOf = ({ status, body }: Answer): unknown[] => [status, body.code];
const scan = (bytes: Uint8Array, name: string, id: string, who = OWN): Promise<Answer> =>
  upload(server, who, `/api/submissions/${id}/scan`, name, bytes);

describe('handing sheets in', () => {
  it('with the official letter makes one submission of all that go together', async () => {
    const { total: before } = (await clerk('GET', LIST)).body;
    const dispatch = { number: '125/CV-TTYT', date: '2026-11-20', signer: 'Nguyễn Thị Mẫu' };
    const answer = await clerk('POST', '/api/assessments/submit', { ids: sheets.slice(0, 2), dispatch });
    expect([answer.status, answer.body]).toEqual([200, { moved: 2 }]);
    const { items, total } = (await clerk('GET', LIST)).body;
    expect(total).toBe(before + 1);
    expect(items[0]).toMatchObject({ ...dispatch, round: ROUND, office: OWN, sheets: 2, scan: null });
    const record = (await planner('GET', `/api/audit?type=submission&id=${items[0].id}`)).body.items;
    expect(record).toMatchObject([{ action: 'dispatchRecorded', before: null, after: { ...dispatch, office: OWN } }]);
  });

  it('without it makes one too, and the letter follows piece by piece', async () => {
    expect((await submit(sheets[2]!)).status).toBe(200);
    const { id, number } = await latest();
    expect(number).toBeNull();
    const path = `/api/submissions/${id}`;
    expect((await clerk('PATCH', path, { number: ' 126/CV-TTYT ' })).body).toMatchObject({ number: '126/CV-TTYT' });
    expect((await planner('PATCH', path, { date: '2026-11-21', signer: 'Lê Văn Mẫu' })).body).toMatchObject({
      number: '126/CV-TTYT',
      date: '2026-11-21',
      signer: 'Lê Văn Mẫu',
    });
    expect((await clerk('PATCH', path, { signer: null })).body).toMatchObject({ signer: null, date: '2026-11-21' });
    const record = (await planner('GET', `/api/audit?type=submission&id=${id}`)).body.items;
    expect(record[0]).toMatchObject({ before: { signer: 'Lê Văn Mẫu' }, after: { signer: null } });
    expect(await latest(planner)).toMatchObject({ id, number: '126/CV-TTYT', date: '2026-11-21' });
  });

  it('refuses a letter that cannot be, and hands nothing in', async () => {
    const faults = ({ body }: Answer): string[] =>
      body.errors.map(({ field, code }: { field: string; code: string }) => `${field} ${code}`);
    const sheet = sheets[3]!;
    const before = (await clerk('GET', LIST)).body.total;
    expect(faults(await submit(sheet, { dispatch: { date: '2026-11-23' } }))).toEqual([
      'dispatch.date DISPATCH_IN_FUTURE',
    ]);
    expect(
      faults(await submit(sheet, { dispatch: { date: '2026-02-30', number: 'x'.repeat(101), la: 1 } })).sort(),
    ).toEqual(['dispatch.date FIELD_NOT_A_DATE', 'dispatch.la FIELD_UNKNOWN', 'dispatch.number FIELD_TOO_LONG']);
    for (const wrong of ['125', null, []]) expect((await submit(sheet, { dispatch: wrong })).status).toBe(422);
    expect((await clerk('GET', `/api/assessments/${sheet}`)).body.state).toBe('draft');
    expect((await clerk('GET', LIST)).body.total).toBe(before);
    const { id } = await latest();
    expect(faults(await clerk('PATCH', `/api/submissions/${id}`, { date: '2026-11-23' }))).toEqual([
      'date DISPATCH_IN_FUTURE',
    ]);
    expect(faults(await clerk('PATCH', `/api/submissions/${id}`, {}))).toEqual(['body NOTHING_TO_CHANGE']);
    // A letter goes with handing in alone.
    const returned = await planner('POST', `/api/assessments/${sheets[0]!}/return`, { reason: 'x', dispatch: {} });
    expect(faults(returned)).toEqual(['dispatch FIELD_UNKNOWN']);
  });

  it('lists for an office its own alone, and for all the office that is asked for', async () => {
    const offices = async (as: Ask, query = ''): Promise<string[]> => {
      const { items } = (await as('GET', `${LIST}${query}`)).body;
      return [...new Set<string>(items.map(({ office }: { office: string }) => office))].sort();
    };
    expect(await offices(clerk)).toEqual([OWN]);
    expect(await offices(planner)).toContain(OTHER);
    expect(await offices(planner, `?office=${OTHER}`)).toEqual([OTHER]);
    expect(codeOf(await clerk('GET', `${LIST}?office=${OTHER}`))).toEqual([404, 'OFFICE_UNKNOWN']);
    expect(codeOf(await clerk('GET', '/api/rounds/khong-co/submissions'))).toEqual([404, 'ROUND_NOT_FOUND']);
    const page = (await planner('GET', `${LIST}?pageSize=1&page=2`)).body;
    expect(page).toMatchObject({ page: 2, pageSize: 1 });
    expect(page.items).toHaveLength(1);
  });
});

describe('the scanned letter', () => {
  it('is a picture or a PDF, is given back as an attachment, and can be replaced', async () => {
    const { id } = await latest();
    const path = `/api/submissions/${id}/scan`;
    expect(codeOf(await clerk('GET', path))).toEqual([404, 'SCAN_NOT_FOUND']);
    expect(codeOf(await scan(docx, 'cv.docx', id))).toEqual([422, 'FILE_KIND_REFUSED']);
    expect(codeOf(await scan(Buffer.from('<html>'), 'cv.pdf', id))).toEqual([422, 'FILE_KIND_REFUSED']);
    expect((await scan(png, 'ảnh chụp.png', id)).body.scan).toEqual({
      name: 'ảnh chụp.png',
      size: png.length,
      mediaType: 'image/png',
    });
    expect((await scan(pdf, 'CV 126.pdf', id, 'khtc')).status).toBe(200);
    const got = await clerk('GET', path);
    expect(got.raw.equals(pdf)).toBe(true);
    expect(got.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="tep.pdf"; filename*=UTF-8\'\'CV%20126.pdf',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    const [second, first] = (await planner('GET', `/api/audit?type=submission&id=${id}`)).body.items;
    expect(first).toMatchObject({ action: 'scanKept', before: null, after: { file: 'ảnh chụp.png' } });
    expect(second).toMatchObject({ before: { file: 'ảnh chụp.png' }, after: { file: 'CV 126.pdf' } });
  });

  it('of another office is answered like one that is not there', async () => {
    const { id } = await latest();
    const other = server.as(OTHER);
    const asked = async (submission: string): Promise<unknown> => {
      const path = `/api/submissions/${submission}`;
      const answers = [
        await other('PATCH', path, { number: 'x' }),
        await other('PATCH', path, { date: '2026-11-23' }),
        await other('GET', `${path}/scan`),
        await scan(pdf, 'a.pdf', submission, OTHER),
        await scan(docx, 'a.docx', submission, OTHER),
      ];
      return answers.map((answer) => ({ status: answer.status, body: saidIn(answer) }));
    };
    const theirs = await asked(id);
    expect(theirs).toEqual(await asked(ABSENT));
    expect((theirs as { status: number }[]).map(({ status }) => status)).toEqual([404, 404, 404, 404, 422]);
    expect((await latest()).number).toBe('126/CV-TTYT');
  });
});

describe('what changed since it was handed in', () => {
  it('is nothing where it never was', async () => {
    expect(await changes(sheets[3]!)).toEqual({ submittedAt: null, submittedBy: null, items: [] });
  });

  it('is what differs from the last time, with who wrote it; handed in again, from the time before', async () => {
    const sheet = sheets[0]!;
    const handedIn = await changes(sheet);
    expect(handedIn).toMatchObject({ submittedAt: '2026-11-22T02:00:00.000Z', items: [] });
    expect(handedIn.submittedBy).toContain(OWN);
    await write(sheet, { '1': '1.5' }, 'appraised');
    expect((await changes(sheet)).items).toMatchObject([
      { id: '1', column: 'appraised', before: null, after: { points: '1.5' } },
    ]);
    await planner('POST', `/api/assessments/${sheet}/return`, { reason: 'Thiếu minh chứng' });
    // 3 as well; 2 is cleared; 1 is written and put back as it was.
    await write(sheet, { '1': '0.5', '2': null, '3': '3' });
    await write(sheet, { '1': '1.00' });
    const own = (items: { column: string }[]): unknown[] => items.filter(({ column }) => column === 'district');
    const { items } = await changes(sheet);
    expect(own(items)).toMatchObject([
      { id: '2', before: { points: '2' }, after: null, at: expect.any(String) },
      { id: '3', after: { points: '3' } },
    ]);
    expect(items.every(({ by }: { by: string }) => by.length > 0)).toBe(true);
    expect((await changes(sheet, '?since=previous')).submittedAt).toBeNull();
    expect((await submit(sheet)).status).toBe(200);
    expect((await changes(sheet)).items).toEqual([]);
    const again = await changes(sheet, '?since=previous');
    expect(own(again.items)).toHaveLength(2);
    expect(again.submittedAt).not.toBeNull();
    expect(codeOf(await clerk('GET', `/api/assessments/${sheet}/changes?since=x`))).toEqual([422, 'INVALID_INPUT']);
    const turns = await server.rows('SELECT turn FROM submission_sheet WHERE assessment_id = $1 ORDER BY turn', [
      sheet,
    ]);
    expect(turns).toEqual([{ turn: 1 }, { turn: 2 }]);
  });

  it('of another’s sheet is answered like one that is not there', async () => {
    const ask = async (id: string): Promise<unknown> => {
      const answer = await clerk('GET', `/api/assessments/${id}/changes`);
      return { status: answer.status, body: saidIn(answer) };
    };
    expect(await ask(foreign)).toEqual(await ask(ABSENT));
    expect(await ask(foreign)).toMatchObject({ status: 404, body: { code: 'ASSESSMENT_NOT_FOUND' } });
  });
});
