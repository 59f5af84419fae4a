import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paragraphsOfWord } from '../../reports/src/review-report/testing/numbers.js';
import { openTestApp, type Answer, type Ask, type TestApp } from '../support/test-app.js';

const PATH = '/api/letterhead';
let server: TestApp;
let planner: Ask;
beforeAll(async () => {
  server = await openTestApp('played', '2026-11-22T02:00:00Z');
  planner = server.as('khtc');
}, 240_000);
afterAll(() => server.close());

const written = (): Promise<{ before: object; after: object; object_id: string }[]> =>
  server.rows("SELECT before, after, object_id FROM audit_record WHERE action = 'letterheadWritten' ORDER BY number");
const told = ({ status, body }: Answer): [number, string | undefined] => [status, body?.code];

/** What stands, to be sent back changed. */
async function standing() {
  const { body } = await planner('GET', PATH);
  return { ...structuredClone(body.standing), seen: body.version };
}

describe('the letterhead', () => {
  it('is of the province’s name until the office writes its own', async () => {
    const { status, body } = await planner('GET', PATH);
    expect(status).toBe(200);
    expect(body).toMatchObject({ version: 0, writtenAt: null, writtenBy: null });
    expect(body.standing).toEqual(body.initial);
    expect(body.standing).toMatchObject({ organAbove: 'UBND TỈNH LẠNG SƠN', organ: 'SỞ Y TẾ', place: 'Lạng Sơn' });
    expect(body.standing.papers.report).toEqual({
      symbol: 'BC-SYT',
      signatures: [{ capacity: ['GIÁM ĐỐC'], name: null }],
      recipients: ['Lãnh đạo Sở', 'Các đơn vị trong thành phần họp', 'Lưu: VT, KHTC'],
    });
  });

  it.each(['ttyt-trang-dinh', 'lanh-dao', 'quan-tri', null])('is not %s’s to see or write', async (who) => {
    const status = who === null ? 401 : 403;
    expect((await server.as(who)('GET', PATH)).status).toBe(status);
    expect((await server.as(who)('PUT', PATH, await standing())).status).toBe(status);
  });

  it.each<[string, (sent: any) => void, string, string]>([
    ['an organ without a name', (sent) => (sent.organ = ' '), 'organ', 'FIELD_REQUIRED'],
    ['a name too long', (sent) => (sent.organAbove = 'Đ'.repeat(121)), 'organAbove', 'FIELD_TOO_LONG'],
    [
      'nobody who signs',
      (sent) => (sent.papers.report.signatures = []),
      'papers.report.signatures',
      'FIELD_EMPTY_LIST',
    ],
    [
      'a box without a capacity',
      (sent) => (sent.papers.minutes.signatures[1].capacity = []),
      'papers.minutes.signatures.1.capacity',
      'FIELD_EMPTY_LIST',
    ],
    [
      'what cannot be printed',
      (sent) => (sent.papers.list.recipients = ['Sở', '\u0007']),
      'papers.list.recipients.1',
      'FIELD_UNPRINTABLE',
    ],
    ['a kind of paper left out', (sent) => delete sent.papers.appraisal, 'papers.appraisal', 'FIELD_REQUIRED'],
  ])('refuses %s, at its field', async (_, spoil, field, code) => {
    const sent = await standing();
    spoil(sent);
    const { status, body } = await planner('PUT', PATH, sent);
    expect([status, body.errors.map((one: any) => [one.field, one.code])]).toEqual([422, [[field, code]]]);
    expect(body.errors[0].message).toMatch(/[.”]$/);
    expect(await server.rows('SELECT 1 FROM letterhead')).toEqual([]);
  });

  it('is written with what was seen, tidied, on the record with what changed alone, and once', async () => {
    const sent = await standing();
    sent.place = '  Thành phố\nLạng Sơn ';
    sent.papers.report.symbol = '/BC-SYT-KHTC';
    sent.papers.report.recipients = ['- Như trên;', '• Lưu: VT.'];
    const { status, body } = await planner('PUT', PATH, sent);
    expect([status, body.version, body.writtenAt]).toEqual([200, 1, '2026-11-22T02:00:00.000Z']);
    expect(body.standing.place).toBe('Thành phố Lạng Sơn');
    expect(body.standing.papers.report).toMatchObject({ symbol: 'BC-SYT-KHTC', recipients: ['Như trên', 'Lưu: VT'] });
    expect(body.initial.place).toBe('Lạng Sơn');
    const [act, ...others] = await written();
    expect(others).toEqual([]);
    expect(act).toEqual({
      object_id: '1',
      before: {
        place: 'Lạng Sơn',
        reportPaper: {
          symbol: 'BC-SYT',
          recipients: ['Lãnh đạo Sở', 'Các đơn vị trong thành phần họp', 'Lưu: VT, KHTC'],
        },
      },
      after: {
        place: 'Thành phố Lạng Sơn',
        reportPaper: { symbol: 'BC-SYT-KHTC', recipients: ['Như trên', 'Lưu: VT'] },
      },
    });
    // The same sent again, as after a link that was cut: it stands already.
    expect(told(await planner('PUT', PATH, sent))).toEqual([200, undefined]);
    expect(await written()).toHaveLength(1);
  });

  it('overwrites nobody: who has not seen the last version is shown both', async () => {
    const sent = { ...(await standing()), organ: 'SỞ Y TẾ TỈNH' };
    const late = await planner('PUT', PATH, { ...sent, seen: 0 });
    expect(told(late)).toEqual([409, 'LETTERHEAD_CHANGED']);
    expect(late.body.detail).toMatch(/vừa được .+ sửa/);
    expect([late.body.kept.organ, late.body.kept.version, late.body.sent.organ]).toEqual([
      'SỞ Y TẾ',
      1,
      'SỞ Y TẾ TỈNH',
    ]);
    const both = await Promise.all(
      ['A', 'B'].map((name) => planner('PUT', PATH, { ...sent, organ: `SỞ Y TẾ ${name}` })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const versions = await server.rows<{ version: number; organ: string }>(
      "SELECT version, content->>'organ' AS organ FROM letterhead ORDER BY version",
    );
    expect(versions.map(({ version, organ }) => [version, organ.replace(/[AB]$/, 'A')])).toEqual([
      [1, 'SỞ Y TẾ'],
      [2, 'SỞ Y TẾ A'],
    ]);
    await server.rows('DELETE FROM letterhead');
  });
});

describe('papers under another letterhead', () => {
  const OWN = {
    organAbove: 'ỦY BAN NHÂN DÂN TỈNH MẪU',
    organ: '=SỞ Y TẾ TỈNH MẪU',
    place: 'Mẫu',
  };
  let snapshot: string;
  let meeting: string;
  let sheet: string;
  const report = async (): Promise<string[]> =>
    paragraphsOfWord((await planner('GET', `/api/snapshots/${snapshot}/review-report.docx`)).raw);
  const minutes = async (): Promise<string[]> =>
    paragraphsOfWord((await planner('GET', `/api/meetings/${meeting}/minutes.docx`)).raw);
  const cells = async (path: string): Promise<ExcelJS.Cell[]> => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await planner('GET', path)).raw as unknown as ExcelJS.Buffer);
    const all: ExcelJS.Cell[] = [];
    for (const one of book.worksheets) one.eachRow((row) => row.eachCell((cell) => all.push(cell)));
    return all.filter((cell) => cell.master.address === cell.address);
  };
  const texts = async (path: string): Promise<string[]> => (await cells(path)).map(({ text }) => text);
  const numbers = (all: readonly ExcelJS.Cell[]): string[] =>
    all.flatMap(({ address, value, result }) => {
      const number = typeof value === 'number' ? value : result;
      return typeof number === 'number' ? [`${address} ${number}`] : [];
    });

  const figures = (all: readonly string[]): string[] => all.filter((text) => /^[\d.,%]+$/.test(text));
  const workbookPath = (): string => `/api/snapshots/${snapshot}/review-meeting.xlsx`;
  const scoresPath = (): string => `/api/assessments/${sheet}/score-sheet.xlsx`;
  let before: { workbook: Buffer; numbers: string[]; report: string[]; scores: string[] };

  beforeAll(async () => {
    snapshot = (await planner('POST', '/api/rounds/2023-2/snapshots', { name: 'Họp rà soát' })).body.id;
    meeting = (await planner('POST', `/api/snapshots/${snapshot}/meetings`, { offices: [] })).body.id;
    sheet = (await server.rows<{ id: string }>('SELECT id FROM assessment ORDER BY id LIMIT 1'))[0]!.id;
    before = {
      workbook: (await planner('GET', workbookPath())).raw,
      numbers: numbers(await cells(workbookPath())),
      report: await report(),
      scores: await texts(scoresPath()),
    };
    expect((await planner('GET', workbookPath())).raw.equals(before.workbook)).toBe(true);
    const sent = { ...(await standing()), ...OWN };
    const box = (...capacity: string[]) => ({ capacity, name: null });
    sent.papers.workbook.signatures[2] = { capacity: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: 'Nguyễn Thị Mẫu' };
    sent.papers.report = {
      symbol: 'BC-MAU',
      signatures: [box('TL. GIÁM ĐỐC', 'TRƯỞNG PHÒNG')],
      recipients: ['Bộ Y tế', '@Lưu: VT'],
    };
    sent.papers.minutes.signatures = [box('NGƯỜI GHI'), box('TM. ĐOÀN')];
    sent.papers.minutes.recipients = [];
    sent.papers.appraisal.symbol = 'BB-MAU';
    sent.papers.list.signatures = [box('NGƯỜI LẬP'), box('PHÒNG KHTC')];
    expect((await planner('PUT', PATH, sent)).status).toBe(200);
  }, 400_000);

  it('the workbook is made anew, once, with the same numbers in the same cells', async () => {
    const after = await planner('GET', workbookPath());
    expect(after.raw.equals(before.workbook)).toBe(false);
    expect(after.raw.equals((await planner('GET', workbookPath())).raw)).toBe(true);
    const own = await cells(workbookPath());
    expect(before.numbers.length).toBeGreaterThan(1000);
    expect(numbers(own)).toEqual(before.numbers);
    const said = own.map(({ text }) => text);
    for (const text of [OWN.organAbove, 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Nguyễn Thị Mẫu', 'Số:      /BC-SYT'])
      expect(said.filter((one) => one === text).length, text).toBeGreaterThan(4);
    expect(said.filter((one) => one.startsWith('(Kèm theo Báo cáo số      /BC-MAU')).length).toBeGreaterThan(4);
    expect(own.find(({ text }) => text === OWN.organ)?.type).toBe(ExcelJS.ValueType.RichText);
  }, 240_000);

  it('the report has its own symbol, signer and recipients, and its figures', async () => {
    expect(before.report).toContain('Số:      /BC-SYT');
    const after = await report();
    for (const text of [OWN.organ, 'Số:      /BC-MAU', 'TL. GIÁM ĐỐC', 'TRƯỞNG PHÒNG', '- Bộ Y tế;', '- @Lưu: VT.'])
      expect(after).toContain(text);
    expect(after).not.toContain('GIÁM ĐỐC');
    expect(figures(before.report).length).toBeGreaterThan(500);
    expect(figures(after)).toEqual(figures(before.report));
  }, 240_000);

  it('minutes and lists follow it too; a health centre’s own paper does not', async () => {
    const ofMeeting = await minutes();
    for (const text of [OWN.organAbove, 'Số:      /BB-SYT', 'NGƯỜI GHI', 'TM. ĐOÀN']) expect(ofMeeting).toContain(text);
    expect(ofMeeting.join('\n')).not.toMatch(/Nơi nhận|THƯ KÝ/);
    expect(await texts(`/api/assessments/${sheet}/appraisal-minutes.xlsx`)).toEqual(
      expect.arrayContaining([OWN.organ, 'Số:      /BB-MAU']),
    );
    expect(await texts('/api/rounds/2023-2/reviews.xlsx?title=BTCQGYTX')).toEqual(
      expect.arrayContaining([OWN.organAbove, 'NGƯỜI LẬP', 'PHÒNG KHTC']),
    );
    expect(before.scores).toContain('SỞ Y TẾ TỈNH LẠNG SƠN');
    expect(await texts(scoresPath())).toEqual(before.scores);
  }, 240_000);
});
