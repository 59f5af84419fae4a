import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openForm } from '../../reports/src/registers/form/testing/register-file.js';
import { openTestApp, type Ask, type TestApp } from '../support/test-app.js';
import { upload } from '../support/upload.js';

const OWN = 'ttyt-trang-dinh';
let server: TestApp;
let planner: Ask;

beforeAll(async () => {
  server = await openTestApp('played', '2026-11-22T02:00:00Z');
  planner = server.as('khtc');
  const withdrawn = { withdrawnOn: '2026-01-05', withdrawalNumber: '5/QĐ-UBND', why: 'Sai số liệu' };
  const [first] = (await planner('GET', '/api/recognitions')).body.items;
  expect((await planner('PATCH', `/api/recognitions/${first.id}`, withdrawn)).status).toBe(200);
  const [pledge] = (await planner('GET', '/api/pledges')).body.items;
  const dropped = { droppedOn: '2026-02-01', why: 'Xã xin thôi' };
  expect((await planner('PATCH', `/api/pledges/${pledge.id}`, dropped)).status).toBe(200);
  const [wrong, other] = (await planner('GET', '/api/zones')).body.items;
  const correction = { decisionNumber: '=7/QĐ-SYT', decisionDate: '2026-01-05', why: 'ghi nhầm' };
  const zone = wrong.zone === '1' ? '2' : '1';
  for (const [entry, to] of [
    [wrong, zone],
    [other, null],
  ])
    expect((await planner('POST', `/api/zones/${entry.number}/correction`, { ...correction, zone: to })).status).toBe(
      201,
    );
});
afterAll(() => server.close());

/** What a list holds, and what its workbook does: the rows to be filled in, and those that are only looked at. */
async function both(path: string, query: string, as: Ask = planner) {
  const list = await as('GET', `${path}?pageSize=1000&${query}`);
  expect(list.status, `${path} ${query}`).toBe(200);
  const { raw, status } = await as('GET', `${path}.xlsx?${query}`);
  expect(status, `${path}.xlsx ${query}`).toBe(200);
  const form = await openForm(raw);
  const rows: string[] = [];
  for (let row = form.first; row < form.empty; row += 1) rows.push(form.sheet.getCell(row, form.column('id')).text);
  const aside = form.workbook.getWorksheet('Đã đính chính');
  const past: string[] = [];
  aside?.eachRow((row, number) => (number > 2 ? past.push(row.getCell(1).text) : 0));
  const said = [1, 2, 3, 4, 5].map((row) => form.sheet.getCell(row, 1).text);
  const line = said.find((text) => /^(Gồm cả sổ|Chỉ gồm): /.test(text));
  const listed: string[] = list.body.items.map(({ id, number }: { id?: string; number?: string }) => id ?? number);
  return { listed: listed.toSorted(), written: [...rows, ...past].toSorted(), past, line, form };
}
const total = async (path: string, as: Ask = planner): Promise<number> => (await as('GET', path)).body.total;

describe.each([
  {
    path: '/api/recognitions',
    noun: 'công nhận',
    filters: [
      ['title=ntm', 'danh hiệu NTM'],
      ['year=2022', 'công nhận cho năm 2022'],
      ['through=2016', 'công nhận cho năm 2016 trở về trước'],
      [`office=${OWN}`, 'đơn vị TTYT Tràng Định'],
      ['state=withdrawn', 'đã thu hồi'],
      ['state=inTerm', 'còn thời hạn'],
      ['state=ended', 'hết thời hạn'],
      ['state=unknown', 'không rõ thời hạn'],
      ['q=chi+lang', 'có “chi lang”'],
      [`title=BTCQGYTX&office=${OWN}&q=qd`, 'danh hiệu BTCQGYTX; đơn vị TTYT Tràng Định; có “qd”'],
    ],
  },
  {
    path: '/api/pledges',
    noun: 'đăng ký',
    filters: [
      ['title=BTCQGYTX', 'danh hiệu BTCQGYTX'],
      ['year=2023', 'phấn đấu năm 2023'],
      [`office=${OWN}`, 'đơn vị TTYT Tràng Định'],
      ['state=dropped', 'đã thôi'],
      ['state=kept&q=xa', 'còn đăng ký; có “xa”'],
    ],
  },
  {
    path: '/api/zones',
    noun: 'dòng',
    filters: [
      ['zone=2', 'vùng 2'],
      [`office=${OWN}`, 'đơn vị TTYT Tràng Định'],
      ['state=replaced', 'đã được đính chính'],
      ['state=read', 'chưa bị đính chính'],
      ['q=dinh+lap', 'có “dinh lap”'],
    ],
  },
])('the workbook of $path', ({ path, noun, filters }) => {
  const count = (number: number): string => number.toLocaleString('vi-VN');

  it('is the whole register where nothing is left out, and says so', async () => {
    const { listed, written, line } = await both(path, '');
    expect(written).toEqual(listed);
    expect(line).toBe(`Gồm cả sổ: ${count(await total(path))} ${noun}`);
  });

  it.each(filters)('has with %s exactly what the list has, and says: %s', async (query, words) => {
    const all = await total(path);
    const { listed, written, line } = await both(path, query);
    expect(written).toEqual(listed);
    expect(listed.length, 'a filter that leaves all, or none, proves little').toBeGreaterThan(0);
    expect(line).toBe(`Chỉ gồm: ${words} (${count(listed.length)} trong ${count(all)} ${noun})`);
  });

  it('has with a filter that finds nothing no row, and room for new ones', async () => {
    const { written, line } = await both(path, 'q=khong+co+o+dau');
    expect(written).toEqual([]);
    expect(line).toMatch(/\(0 trong /);
  });

  it('refuses a filter that it does not know', async () => {
    for (const query of ['state=xyz', 'office=%27', 'la=1'])
      expect((await planner('GET', `${path}.xlsx?${query}`)).status, query).toBe(422);
  });
});

it('a part of a register that comes back unchanged changes nothing', async () => {
  const { raw } = await planner('GET', `/api/recognitions.xlsx?office=${OWN}`);
  const { body } = await upload(server, 'khtc', '/api/imports/recognitions', 'so.xlsx', raw);
  expect(body).toMatchObject({ state: 'ready', counts: { faults: 0, changes: 0, conflicts: 0 } });
});

it('a health centre has of a register what it has of the list: its own', async () => {
  const own = server.as(OWN);
  const { listed, written, line } = await both('/api/recognitions', 'state=inTerm', own);
  expect(written).toEqual(listed);
  expect(line).toContain(` trong ${(await total('/api/recognitions', own)).toLocaleString('vi-VN')} công nhận`);
  expect(await total('/api/recognitions', own)).toBeLessThan(await total('/api/recognitions'));
  expect((await both('/api/recognitions', 'office=ttyt-cao-loc', own)).listed).toEqual([]);
});

it('of zones, what is no longer read stands on a sheet of its own, without a formula', async () => {
  const { past, form } = await both('/api/zones', '');
  expect(past.length).toBeGreaterThanOrEqual(3);
  form.workbook.getWorksheet('Đã đính chính')?.eachRow((row) =>
    row.eachCell((cell) => {
      expect(cell.formula).toBeUndefined();
    }),
  );
  const { body } = await upload(server, 'khtc', '/api/imports/zones', 'so.xlsx', await form.bytes());
  expect(body).toMatchObject({ state: 'ready', counts: { faults: 0, changes: 0 } });
});
