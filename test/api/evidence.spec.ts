import { defaultSessionSettings } from '@chuan-xa/accounts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdf, png, xlsx, zipOf } from '../../libs/platform/src/files/testing/sample-files.js';
import { openTestApp, saidIn, type Answer, type Ask, type TestApp } from '../support/test-app.js';
import { upload } from '../support/upload.js';

const OWN = 'ttyt-trang-dinh';
const OTHER = 'ttyt-cao-loc';
const ABSENT = '0198c2f4-0000-7000-8000-000000000000';

let server: TestApp;
let clerk: Ask;
let planner: Ask;
/** Sheets of the open round: of our office in each state and one to be filled, and another office’s. */
let draft: string;
let submitted: string;
let accepted: string;
let full: string;
let foreign: string;

beforeAll(async () => {
  server = await openTestApp('played', '2026-11-22T02:00:00Z');
  clerk = server.as(OWN);
  planner = server.as('khtc');
  [draft = '', submitted = '', accepted = '', full = ''] = await sheetsOf(OWN);
  [foreign = ''] = await sheetsOf(OTHER);
  for (const id of [draft, full, foreign]) await settle(id, 'draft');
  await settle(submitted, 'submitted');
  await settle(accepted, 'accepted');
});
afterAll(() => server.close());

const sheetsOf = async (office: string): Promise<string[]> =>
  (
    await server.rows<{ id: string }>(
      "SELECT id FROM assessment WHERE office_code = $1 AND round_id = '2026-1' AND edition_id = 'byt-1300-2023' ORDER BY id LIMIT 4",
      [office],
    )
  ).map(({ id }) => id);
const settle = (id: string, state: string): Promise<unknown[]> =>
  server.rows('UPDATE assessment SET state = $2 WHERE id = $1', [id, state]);

const send = (bytes: Uint8Array, name = 'bien-ban.pdf', sheet = draft, who: string | null = OWN, query = '') =>
  upload(server, who, `/api/assessments/${sheet}/evidence${query}`, name, bytes);
const list = async (sheet = draft, as = clerk): Promise<{ id: string; name: string }[]> =>
  (await as('GET', `/api/assessments/${sheet}/evidence`)).body.items;
const count = async (sql: string): Promise<number> => Number((await server.rows<{ n: string }>(sql))[0]?.n);
const codeOf = ({ status, body }: Answer): unknown[] => [status, body.code];
const pdfOf = (text: string): Buffer => Buffer.concat([pdf, Buffer.from(`% ${text}\n`)]);

describe('a file of a sheet', () => {
  it('is kept under its name, listed, given back byte for byte as an attachment, and put on the record', async () => {
    const bytes = pdfOf('biên bản');
    const sent = await send(bytes, 'Biên bản kiểm tra (tháng 11).pdf', draft, OWN, '?item=7');
    expect(sent.status, JSON.stringify(sent.body)).toBe(201);
    expect(sent.body).toMatchObject({
      item: '7',
      name: 'Biên bản kiểm tra (tháng 11).pdf',
      size: bytes.length,
      mediaType: 'application/pdf',
      office: OWN,
    });
    expect(await list()).toEqual([sent.body]);
    const got = await clerk('GET', `/api/assessments/${draft}/evidence/${sent.body.id}/file`);
    expect(got.status).toBe(200);
    expect(got.raw.equals(bytes)).toBe(true);
    expect(got.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition':
        'attachment; filename="tep.pdf"; filename*=UTF-8\'\'Bi%C3%AAn%20b%E1%BA%A3n%20ki%E1%BB%83m%20tra%20%28th%C3%A1ng%2011%29.pdf',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'content-security-policy': "sandbox; default-src 'none'",
    });
    const { items } = (await clerk('GET', `/api/audit?type=assessment&id=${draft}`)).body;
    expect(items[0]).toMatchObject({
      action: 'evidenceAdded',
      before: null,
      after: { item: '7', file: 'Biên bản kiểm tra (tháng 11).pdf', sha256: sent.body.sha256 },
    });
  });

  it('sent twice is kept once, under each of its names', async () => {
    const bytes = pdfOf('hai lần');
    const one = await send(bytes, 'lan-1.pdf');
    const two = await send(bytes, 'lan-2.pdf', submitted, 'khtc');
    expect([one.status, two.status]).toEqual([201, 201]);
    expect(two.body.sha256).toBe(one.body.sha256);
    expect(await count(`SELECT count(*) AS n FROM stored_file WHERE sha256 = '${one.body.sha256}'`)).toBe(1);
    const got = await planner('GET', `/api/assessments/${submitted}/evidence/${two.body.id}/file`);
    expect(got.headers['content-disposition']).toContain("UTF-8''lan-2.pdf");
  });

  it('shows an item of the standard or the whole sheet, and nothing else', async () => {
    for (const item of ['1', '7'])
      expect((await send(pdfOf(item), 'a.pdf', draft, OWN, `?item=${item}`)).body.item).toBe(item);
    expect((await send(pdfOf('cả phiếu'))).body.item).toBeNull();
    const wrong = await send(pdf, 'a.pdf', draft, OWN, '?item=99.9');
    expect([wrong.status, wrong.body.errors[0].code]).toEqual([422, 'UNKNOWN_ID']);
    expect((await send(pdf, 'a.pdf', draft, OWN, '?item=')).status).toBe(422);
  });

  it('that was removed is marked, not deleted, and is no more given', async () => {
    const { id } = (await send(pdfOf('thừa'), 'thua.pdf')).body;
    const before = await count('SELECT count(*) AS n FROM evidence');
    const answer = await clerk('DELETE', `/api/assessments/${draft}/evidence/${id}`);
    expect(answer.status).toBe(200);
    expect(answer.body.items.map((one: { id: string }) => one.id)).not.toContain(id);
    expect(await count('SELECT count(*) AS n FROM evidence')).toBe(before);
    for (const [method, path] of [
      ['GET', '/file'],
      ['DELETE', ''],
    ] as const)
      expect(codeOf(await clerk(method, `/api/assessments/${draft}/evidence/${id}${path}`))).toEqual([
        404,
        'EVIDENCE_NOT_FOUND',
      ]);
    const { items } = (await clerk('GET', `/api/audit?type=assessment&id=${draft}`)).body;
    expect(items[0]).toMatchObject({ action: 'evidenceRemoved', before: { file: 'thua.pdf' }, after: null });
  });
});

describe('who may', () => {
  it('the office while it enters, the planning office while it appraises, nobody afterwards', async () => {
    expect((await send(pdf, 'a.pdf', draft)).status).toBe(201);
    expect(codeOf(await send(pdf, 'a.pdf', draft, 'khtc'))).toEqual([409, 'EVIDENCE_LOCKED']);
    expect(codeOf(await send(pdf, 'a.pdf', submitted))).toEqual([409, 'EVIDENCE_LOCKED']);
    expect((await send(pdf, 'a.pdf', submitted, 'khtc')).status).toBe(201);
    for (const who of [OWN, 'khtc']) expect(codeOf(await send(pdf, 'a.pdf', accepted, who))[1]).toBe('EVIDENCE_LOCKED');
    expect(codeOf(await send(pdf, 'a.pdf', draft, 'lanh-dao'))).toEqual([403, 'FORBIDDEN']);
    expect(codeOf(await send(pdf, 'a.pdf', draft, null))).toEqual([401, 'SIGN_IN_REQUIRED']);
    expect((await server.as('lanh-dao')('GET', `/api/assessments/${draft}/evidence`)).status).toBe(200);
  });

  it('neither removes what the other sent', async () => {
    const theirs = (await send(pdfOf('thẩm định'), 'a.pdf', submitted, 'khtc')).body.id;
    await settle(submitted, 'returned');
    const path = `/api/assessments/${submitted}/evidence/${theirs}`;
    expect(codeOf(await clerk('DELETE', path))).toEqual([403, 'EVIDENCE_NOT_YOURS']);
    const mine = (await send(pdfOf('bổ sung'), 'b.pdf', submitted)).body.id;
    await settle(submitted, 'submitted');
    expect(codeOf(await planner('DELETE', `/api/assessments/${submitted}/evidence/${mine}`))[1]).toBe(
      'EVIDENCE_NOT_YOURS',
    );
    expect(codeOf(await clerk('DELETE', `/api/assessments/${submitted}/evidence/${mine}`))[1]).toBe('EVIDENCE_LOCKED');
    expect((await planner('DELETE', path)).status).toBe(200);
  });

  it('a closed round takes nothing in', async () => {
    await server.rows("UPDATE round SET closed_at = now() WHERE id = '2026-1'");
    try {
      expect(codeOf(await send(pdf))).toEqual([409, 'ROUND_CLOSED']);
    } finally {
      await server.rows("UPDATE round SET closed_at = NULL WHERE id = '2026-1'");
    }
  });

  it('another’s sheet is answered like one that is not there, whatever is sent', async () => {
    const { id } = (await send(pdfOf('của đơn vị khác'), 'a.pdf', foreign, OTHER)).body;
    expect(id).toBeDefined();
    const asked = async (sheet: string): Promise<unknown> => {
      const path = `/api/assessments/${sheet}/evidence`;
      const answers = [
        await clerk('GET', path),
        await clerk('GET', `${path}/${id}/file`),
        await clerk('DELETE', `${path}/${id}`),
        await send(pdf, 'a.pdf', sheet),
        await send(Buffer.from('<html>'), 'a.pdf', sheet),
        await send(pdf, 'a.pdf', sheet, OWN, '?item=99.9'),
      ];
      return answers.map((answer) => ({ status: answer.status, body: saidIn(answer) }));
    };
    const [theirs, none] = [await asked(foreign), await asked(ABSENT)];
    expect(theirs).toEqual(none);
    expect((theirs as { status: number }[]).map(({ status }) => status)).toEqual([404, 404, 404, 404, 422, 404]);
    // By the sheet it belongs to, not by its own id.
    expect(codeOf(await clerk('GET', `/api/assessments/${draft}/evidence/${id}/file`))[1]).toBe('EVIDENCE_NOT_FOUND');
    expect(codeOf(await clerk('DELETE', `/api/assessments/${draft}/evidence/${id}`))[1]).toBe('EVIDENCE_NOT_FOUND');
    expect(await list(foreign, server.as(OTHER))).toHaveLength(1);
  });
});

describe('what is not taken in', () => {
  const boundary = 'ranh-gioi';
  const part = (name: string, bytes: Uint8Array | string, field = 'file'): Buffer =>
    Buffer.concat([
      Buffer.from(
        `--${boundary}\r\ncontent-disposition: form-data; name="${field}"; filename="${name}"\r\ncontent-type: application/pdf\r\n\r\n`,
      ),
      Buffer.from(bytes),
      Buffer.from('\r\n'),
    ]);
  const form = async (...parts: Buffer[]): Promise<unknown[]> => {
    const reply = await server.app.inject({
      method: 'POST',
      url: `/api/assessments/${draft}/evidence`,
      payload: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]),
      headers: {
        host: 'localhost:3000',
        'content-type': `multipart/form-data; boundary=${boundary}`,
        cookie: `${defaultSessionSettings.cookie}=${await server.accounts.token(OWN)}`,
      },
    });
    return [reply.statusCode, (JSON.parse(reply.payload) as { code?: unknown }).code];
  };

  it.each<[string, string, Buffer, string, number]>([
    ['a page named .pdf', 'a.pdf', Buffer.from('<!doctype html><script>alert(1)</script>'), 'FILE_KIND_REFUSED', 422],
    ['a page that goes on as PDF', 'a.pdf', Buffer.concat([Buffer.from('<html>'), pdf]), 'FILE_KIND_REFUSED', 422],
    ['an SVG', 'a.svg', Buffer.from('<svg onload="alert(1)"/>'), 'FILE_KIND_REFUSED', 422],
    ['an SVG named .png', 'a.png', Buffer.from('<svg onload="alert(1)"/>'), 'FILE_KIND_REFUSED', 422],
    ['a program', 'a.exe', Buffer.from('MZ\x90\x00'), 'FILE_KIND_REFUSED', 422],
    ['a ZIP', 'a.zip', zipOf(['a.txt']), 'FILE_KIND_REFUSED', 422],
    ['a PDF named .html', 'a.html', pdf, 'FILE_NAME_CONTRADICTS', 422],
    ['a picture named .pdf', 'a.pdf', png, 'FILE_NAME_CONTRADICTS', 422],
    [
      'macros',
      'a.xlsm',
      zipOf(['[Content_Types].xml', 'xl/workbook.xml', 'xl/vbaProject.bin']),
      'FILE_HAS_MACROS',
      422,
    ],
    ['nothing', 'a.pdf', Buffer.alloc(0), 'FILE_BLANK', 422],
    ['too much', 'a.pdf', Buffer.concat([pdf, Buffer.alloc(10 * 1024 * 1024)]), 'FILE_TOO_LARGE', 413],
    ['far too much', 'a.pdf', Buffer.concat([pdf, Buffer.alloc(40 * 1024 * 1024)]), 'FILE_TOO_LARGE', 413],
  ])('%s', async (_, name, bytes, code, status) => {
    const before = await count('SELECT count(*) AS n FROM stored_file');
    const answer = await send(bytes, name);
    expect(codeOf(answer)).toEqual([status, code]);
    expect(answer.body.detail).toContain(`“${name}”`);
    expect(await count('SELECT count(*) AS n FROM stored_file')).toBe(before);
  });

  it('two files, no file, another field, another form', async () => {
    const before = (await list()).length;
    expect(await form(part('a.pdf', pdf), part('b.pdf', pdf))).toEqual([422, 'FILES_TOGETHER']);
    expect(await form()).toEqual([422, 'FILE_MISSING']);
    expect(await form(part('a.pdf', pdf, 'tep'))).toEqual([422, 'FILE_MISSING']);
    expect(
      await form(Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="file"\r\n\r\nx\r\n`)),
    ).toEqual([422, 'FILE_MISSING']);
    expect(codeOf(await clerk('POST', `/api/assessments/${draft}/evidence`, { file: 'x' }))).toEqual([
      415,
      'UNSUPPORTED_MEDIA',
    ]);
    expect(await list()).toHaveLength(before);
  });

  it('a body that breaks off in the middle of the file', async () => {
    const whole = part('a.pdf', pdf);
    const reply = await server.app.inject({
      method: 'POST',
      url: `/api/assessments/${draft}/evidence`,
      payload: whole.subarray(0, whole.length - 10),
      headers: {
        host: 'localhost:3000',
        'content-type': `multipart/form-data; boundary=${boundary}`,
        cookie: `${defaultSessionSettings.cookie}=${await server.accounts.token(OWN)}`,
      },
    });
    expect([reply.statusCode, (JSON.parse(reply.payload) as { code?: unknown }).code]).toEqual([
      400,
      'FILE_BROKEN_OFF',
    ]);
  });

  it('a PDF that is a page as well is only ever saved, never shown', async () => {
    const polyglot = Buffer.concat([Buffer.from('%PDF-1.4\n<script>alert(1)</script>\n'), pdf]);
    const { id, mediaType } = (await send(polyglot, 'hai-mat.pdf')).body;
    expect(mediaType).toBe('application/pdf');
    const { headers } = await clerk('GET', `/api/assessments/${draft}/evidence/${id}/file`);
    expect(headers['content-disposition']).toMatch(/^attachment;/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toContain('sandbox');
  });

  it.each([
    ['../../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\\\may\\\\chi\\\\bien-ban.pdf', 'bien-ban.pdf'],
    ['a\u0007\u001bb\u202Ec.pdf', 'abc.pdf'],
    ['"; x=1.pdf', null],
  ])('a name such as %j is no path, and has nothing that cannot be seen', async (given, kept) => {
    const { status, body } = await send(pdfOf(given), given.replaceAll('"', '\\"'));
    expect(status).toBe(201);
    if (kept !== null) expect(body.name).toBe(kept);
    expect(body.name).not.toMatch(/[/\\\p{Cc}\p{Cf}]/u);
    const { headers } = await clerk('GET', `/api/assessments/${draft}/evidence/${body.id}/file`);
    expect(headers['content-disposition']).toMatch(
      /^attachment; filename="tep\.pdf"; filename\*=UTF-8''[\w.%~!$&+^`|-]+$/,
    );
  });

  it('the fifty-first file, until one is removed', async () => {
    const sheet = full;
    let last: Answer | undefined;
    for (let n = 1; n <= 50; n += 1) last = await send(xlsx, `bang-${n}.xlsx`, sheet);
    expect(last?.status).toBe(201);
    expect(codeOf(await send(xlsx, 'bang-51.xlsx', sheet))).toEqual([409, 'EVIDENCE_FULL']);
    await clerk('DELETE', `/api/assessments/${sheet}/evidence/${last?.body.id}`);
    expect((await send(xlsx, 'bang-51.xlsx', sheet)).status).toBe(201);
  });
});
