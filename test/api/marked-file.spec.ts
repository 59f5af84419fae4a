import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApp, type Answer, type Ask, type TestApp } from '../support/test-app.js';
import { upload } from '../support/upload.js';

const OWN = 'ttyt-trang-dinh';
const URL = '/api/imports/assessments';
const OLD_BOOK = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2048)]);
let server: TestApp;
let clerk: Ask;

beforeAll(async () => {
  server = await openTestApp('played', '2026-11-22T02:00:00Z');
  clerk = server.as(OWN);
});
afterAll(() => server.close());

const marked = async (name: string, bytes: Buffer): Promise<Answer> => {
  const { body } = await upload(server, OWN, `${URL}?round=2026-1`, name, bytes);
  return clerk('GET', `${URL}/${body.id}/marked-file`);
};
/** The entry workbook of an office's drafts in the open round. */
const form = async (): Promise<Buffer> => {
  const { status, body, raw } = await clerk('GET', '/api/rounds/2026-1/entry-form.xlsx?column=district');
  expect([status, body.code]).toEqual([200, undefined]);
  return raw;
};

it.each([
  ['a damaged workbook', 'diem.xlsx', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(300)])],
  ['an old workbook', 'diem.xls', OLD_BOOK],
  ['an old workbook under a new name', 'diem.xlsx', OLD_BOOK],
  ['a CSV under a new name', 'diem.xlsx', Buffer.from('Tên;Điểm\n')],
  ['a file of an extension of its own', 'phiếu.điểm', Buffer.from('x')],
])('%s is not marked, and it is said why', async (_what, name, bytes) => {
  const { status, body } = await marked(name, bytes);
  expect([status, body.code]).toEqual([422, 'FILE_NOT_MARKED']);
  expect(body.detail).toContain(`“${name}”`);
});

it('a workbook under an extension of its own is neither read nor marked', async () => {
  expect((await marked('phiếu.điểm', await form())).body.code).toBe('FILE_NOT_MARKED');
});

it('is handed over under its own name, and one in ASCII for programs that read no other', async () => {
  const { status, headers, body } = await marked("Phiếu điểm (Đội 1) 'a'.xlsx", await form());
  expect([status, body.code]).toEqual([200, undefined]);
  const said = String(headers['content-disposition']);
  expect(said).toMatch(/^attachment; filename="Phieu-diem-Doi-1-a-_danh-dau\.xlsx"; filename\*=UTF-8''[\w.%-]+$/);
  expect(decodeURIComponent(said.split("UTF-8''")[1] ?? '')).toBe("Phiếu điểm (Đội 1) 'a'_danh-dau.xlsx");
});
