import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../../test/support/test-app.js';
import { XLSX } from '../send-file.js';
import { openBook, readIdentity } from '../workbook-file/index.js';

let server: TestApp;
beforeAll(async () => {
  server = await openTestApp('real');
});
afterAll(() => server.close());

const PATH = '/api/standards/byt-1300-2023/annex.xlsx';

describe('GET /api/standards/:edition/annex.xlsx', () => {
  it('gives the form, filled in from the latest revision', async () => {
    const { status, raw, headers } = await server.ask('GET', PATH);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(XLSX);
    expect(headers['content-disposition']).toBe('attachment; filename="phu-luc-bo-tieu-chi.xlsx"');
    const opened = await openBook(raw, 'phu-luc.xlsx');
    if (!opened.ok) throw new Error(opened.fault.sentence);
    expect(opened.book.sheets.map(({ name }) => name)).toEqual([
      'Hướng dẫn',
      'Bộ tiêu chí',
      'Tiêu chí',
      'Chỉ tiêu',
      'Mức điểm',
      'Tư liệu',
      '_chuan_xa',
    ]);
    expect(await readIdentity(opened.book)).toMatchObject({
      form: 'annex',
      province: '20',
      edition: 'byt-1300-2023',
      revision: 'r1',
    });
  });

  it('refuses what has no annex, and who has not signed in', async () => {
    expect((await server.ask('GET', '/api/standards/langson-1494-2022-ntm/annex.xlsx')).body.code).toBe(
      'ANNEX_NOT_OF_STANDARD',
    );
    expect((await server.ask('GET', '/api/standards/khong-co/annex.xlsx')).status).toBe(404);
    expect((await server.as(null)('GET', PATH)).status).toBe(401);
  });
});
