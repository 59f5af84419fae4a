import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type Answer, type TestApp } from '../../../../test/support/test-app.js';
import { upload } from '../../../../test/support/upload.js';

const URL = '/api/standards/byt-1300-2023';
const PLANNER = 'khtc';
const CLERK = 'ttyt-trang-dinh';
const PDF = Buffer.from('%PDF-1.7\nQuyết định 1300\n%%EOF');
const citation = 'Phụ lục Quyết định 1300/QĐ-BYT, trang 2';

let server: TestApp;
let act: string;

const ask = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown, who = PLANNER) =>
  server.as(who)(method, `${URL}${path}`, body);
const open = async () => (await ask('POST', '/draft', {})).body as { revision: string; sha256: string };
const write = async (values: object[], seen?: string) =>
  ask('PATCH', '/draft/values', { seen: seen ?? (await open()).sha256, values });
const read = (path: string, value: unknown) => ({ path, how: 'act', value, citation, act });
const errors = ({ body }: Answer): string[] =>
  (body.errors as { field: string; code: string }[]).map(({ field, code }) => `${field} ${code}`);
const valueAt = async (path: string, revision: string) => {
  const { body } = await ask('GET', `/values?revision=${revision}`);
  return (body.values as { path: string }[]).find((one) => one.path === path);
};

beforeAll(async () => {
  server = await openTestApp();
  const sent = await upload(
    server,
    PLANNER,
    `${URL}/acts?number=${encodeURIComponent('1300/QĐ-BYT')}`,
    'qd-1300.pdf',
    PDF,
  );
  expect(sent.status, JSON.stringify(sent.body)).toBe(201);
  act = sent.body.id as string;
});
afterAll(() => server.close());
afterEach(() => server.rows("DELETE FROM standard_revision WHERE status = 'draft'"));

describe('a copy of an act', () => {
  it('is listed, and served to be saved and not run', async () => {
    const { body } = await ask('GET', '/acts', undefined, CLERK);
    expect(body.items).toMatchObject([
      { id: act, number: '1300/QĐ-BYT', name: 'qd-1300.pdf', mediaType: 'application/pdf' },
    ]);
    const file = await ask('GET', `/acts/${act}/file`, undefined, CLERK);
    expect(file.raw).toEqual(PDF);
    expect(file.headers['content-disposition']).toMatch(/^attachment; /);
    expect(file.headers['x-content-type-options']).toBe('nosniff');
  });

  it('is a scan and nothing else, sent by who may, and asked for under its own standard', async () => {
    const page = Buffer.from('<html><script>alert(1)</script></html>');
    const send = (who: string, bytes: Buffer, name = 'qd.pdf', edition = URL) =>
      upload(server, who, `${edition}/acts?number=1300`, name, bytes);
    expect(await send(PLANNER, page)).toMatchObject({ status: 422, body: { code: 'FILE_KIND_REFUSED' } });
    expect(await send(CLERK, PDF)).toMatchObject({ status: 403 });
    expect(await send(PLANNER, PDF, 'qd.pdf', '/api/standards/khong-co')).toMatchObject({ status: 404 });
    expect((await upload(server, PLANNER, `${URL}/acts`, 'qd.pdf', PDF)).status).toBe(422);
    const elsewhere = await server.as(PLANNER)('GET', `/api/standards/byt-4667-2014/acts/${act}/file`);
    expect(elsewhere).toMatchObject({ status: 404, body: { code: 'ACT_NOT_FOUND' } });
  });

  it('sent twice is kept once', async () => {
    const again = await upload(
      server,
      PLANNER,
      `${URL}/acts?number=${encodeURIComponent('1300/QĐ-BYT')}`,
      'khac.pdf',
      PDF,
    );
    expect(again.body.id).toBe(act);
  });
});

describe('the office’s draft', () => {
  it('is opened once, read, thrown away', async () => {
    const first = await open();
    expect(first).toMatchObject({ edition: 'byt-1300-2023', status: 'draft', revision: 'r1.1' });
    expect(await open()).toEqual(first);
    expect((await server.as(CLERK)('GET', `${URL}?revision=r1.1`)).body).toMatchObject({
      revision: 'r1.1',
      status: 'draft',
    });
    expect(await ask('DELETE', '/draft')).toMatchObject({ status: 200, body: { revision: 'r1.1' } });
    expect(await ask('DELETE', '/draft')).toMatchObject({ status: 404, body: { code: 'STANDARD_DRAFT_NOT_FOUND' } });
  });

  it('of an edition that takes another’s criteria is opened and corrected too', async () => {
    const model = '/api/standards/langson-1494-2022-ntm-model';
    const opened = await server.as(PLANNER)('POST', `${model}/draft`, {});
    expect(opened.status, JSON.stringify(opened.body)).toBe(200);
    const { body } = await server.as(PLANNER)('GET', `${model}/values?revision=r1.1`);
    const paths = (body.values as { path: string }[]).map(({ path }) => path);
    expect(paths).toContain('termYears');
    expect(paths.filter((path) => path.startsWith('criteria'))).toEqual([]);
  });

  it('opens for one of two who ask at once, and both get it', async () => {
    const [one, other] = await Promise.all([open(), open()]);
    expect(one).toEqual(other);
  });
});

describe('a value', () => {
  it('that stands is confirmed: the same value, now from the act, with where it was read', async () => {
    const { revision } = await open();
    expect(await valueAt('pass/totalPercent', revision)).toMatchObject({
      how: 'secondary',
      value: '80',
      reading: null,
    });
    expect(await write([read('pass/totalPercent', '80')])).toMatchObject({ status: 200, body: { revision } });
    expect(await valueAt('pass/totalPercent', revision)).toMatchObject({
      ...{ how: 'act', value: '80', citation, name: 'tỷ lệ tối thiểu của tổng điểm' },
      reading: { act },
    });
    const [done] = await server.rows<{ action: string; after: object }>(
      "SELECT action, after FROM audit_record WHERE action LIKE 'standardValue%' ORDER BY number DESC LIMIT 1",
    );
    expect(done).toMatchObject({ action: 'standardValueConfirmed', after: { value: '80', how: 'act', file: act } });
  });

  it('is corrected, and what is published stays as it is', async () => {
    const { revision } = await open();
    await write([
      read('criteria/7/maxPoints', '7'),
      read('criteria/3/maxPoints', '11'),
      read('notApplicable', 'countsZero'),
    ]);
    expect(await valueAt('criteria/7/maxPoints', revision)).toMatchObject({ value: '7', how: 'act' });
    expect(await valueAt('notApplicable', revision)).toMatchObject({ text: 'tính 0 điểm' });
    expect(await valueAt('criteria/7/maxPoints', 'r1')).toMatchObject({ value: '6', how: 'secondary' });
  });

  it('that breaks the law is refused with the place in Vietnamese, and nothing is written', async () => {
    const before = await open();
    const refused = await write([read('criteria/7/maxPoints', '7')]);
    expect(refused.status).toBe(422);
    expect(errors(refused)).toEqual(['maxTotal STANDARD_VALUE_UNFIT']);
    expect(refused.body.errors[0].message).toBe(
      'Tổng điểm tối đa: Điểm tối đa của các phần cộng lại được 101, không khớp 100 đã ghi. Hãy đối chiếu lại với văn bản.',
    );
    const wrong = await write([
      read('pass/totalPercent', '800'),
      read('termYears', 'ba'),
      read('inForce/from', '2023-02-30'),
    ]);
    expect(errors(wrong)).toEqual(
      expect.arrayContaining(['values.1.value STANDARD_VALUE_UNFIT', 'values.2.value STANDARD_VALUE_UNFIT']),
    );
    expect(errors(await write([read('pass/totalPercent', '180')]))).toEqual(['values.0.value STANDARD_VALUE_UNFIT']);
    for (const value of [null, {}, { value: '1' }, ['1'], '=1+1', 80])
      expect((await write([read('pass/totalPercent', value)])).status, JSON.stringify(value)).toBe(422);
    expect(await open()).toEqual(before);
  });

  it('needs a citation, a copy of the act, a place that exists, and the draft that was seen', async () => {
    const of = read('pass/totalPercent', '81');
    expect(errors(await write([{ ...of, citation: '  ' }]))).toEqual(['values.0.citation FIELD_REQUIRED']);
    expect((await write([{ ...of, how: 'secondary' }])).status).toBe(422);
    const absent = '0198c2f4-0000-7000-8000-000000000000';
    expect(errors(await write([{ ...of, act: absent }]))).toEqual(['values.0.act ACT_NOT_FOUND']);
    expect(errors(await write([of, of]))).toEqual(['values.1.path STANDARD_VALUE_TWICE']);
    for (const path of ['criteria/11/maxPoints', 'title', '__proto__/x', 'criteria/7/indicators'])
      expect((await write([{ ...of, path }])).status, path).toBe(422);
    expect(await write([of], '0'.repeat(64))).toMatchObject({ status: 409, body: { code: 'STANDARD_DRAFT_STALE' } });
    expect((await ask('PATCH', '/draft/values', { seen: (await open()).sha256, values: [of] }, CLERK)).status).toBe(
      403,
    );
  });
});

describe('a revision', () => {
  it('is previewed, published, listed, undone; its content goes on in the next draft', async () => {
    await write([read('termYears', 4)]);
    const { body: preview } = await ask('GET', '/draft/preview');
    expect(preview).toMatchObject({ from: { revision: 'r1' }, to: { revision: 'r1.1' }, withoutAct: 0, rounds: [] });
    const order = { seen: preview.to.sha256, preview: preview.token, note: 'Theo văn bản' };
    expect((await ask('POST', '/draft/publish', order, CLERK)).status).toBe(403);
    const { status, body: published } = await ask('POST', '/draft/publish', order);
    expect(status, JSON.stringify(published)).toBe(200);
    expect((await server.as(CLERK)('GET', URL)).body).toMatchObject({
      revision: 'r1.1',
      termYears: { how: 'act', value: 4 },
    });
    expect((await ask('POST', '/draft/publish', order)).body.code).toBe('STANDARD_DRAFT_NOT_FOUND');
    const { body: list } = await ask('GET', '/publications', undefined, CLERK);
    expect(list).toMatchObject({ undoable: published.id, items: [{ to: 'r1.1', sheets: null, undone: null }] });
    const undo = `/api/standards/publications/${published.id}/undo`;
    expect((await server.as(PLANNER)('POST', undo, { reason: ' ' })).status).toBe(422);
    expect(await server.as(PLANNER)('POST', undo, { reason: 'Nhầm' })).toMatchObject({
      status: 200,
      body: { undone: { reason: 'Nhầm' } },
    });
    expect((await server.as(CLERK)('GET', URL)).body).toMatchObject({ revision: 'r1', termYears: { value: 3 } });
    expect((await ask('POST', '/draft', { copyOf: 'r1.1' })).body.revision).toBe('r1.2');
    expect(await valueAt('termYears', 'r1.2')).toMatchObject({ how: 'act', value: 4, reading: { act } });
  });
});
