import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/test-app.js';

const OWN = 'ttyt-trang-dinh';
const OTHER = 'ttyt-cao-loc';

let server: TestApp;

beforeAll(async () => {
  server = await openTestApp('played', '2026-11-22T02:00:00Z');
});
afterAll(() => server.close());

const sheetOf = async (office: string): Promise<string> =>
  (
    await server.rows<{ id: string }>(
      "SELECT id FROM assessment WHERE office_code = $1 AND state = 'accepted' ORDER BY id LIMIT 1",
      [office],
    )
  )[0]!.id;

describe('GET /api/audit', () => {
  it('answers what was done, in words and in full', async () => {
    const { status, body } = await server.as('khtc')('GET', '/api/audit?action=assessmentAccepted&pageSize=1');
    expect(status, JSON.stringify(body)).toBe(200);
    expect(body).toMatchObject({ page: 1, pageSize: 1 });
    expect(body.total).toBeGreaterThan(1);
    const [act] = body.items;
    expect(act).toMatchObject({
      ...{ action: 'assessmentAccepted', word: 'xác nhận thẩm định phiếu', why: null },
      object: { type: 'assessment', word: 'phiếu chấm điểm' },
      commune: { code: expect.stringMatching(/^\d{5}$/), period: expect.any(Number) },
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(act).not.toHaveProperty('province');
  });

  it('gives a health centre the acts on its communes and none on another’s', async () => {
    const clerk = server.as(OWN);
    expect((await clerk('GET', `/api/audit?type=assessment&id=${await sheetOf(OWN)}`)).body.total).toBeGreaterThan(0);
    expect((await clerk('GET', `/api/audit?type=assessment&id=${await sheetOf(OTHER)}`)).body.total).toBe(0);
    expect((await clerk('GET', '/api/audit?type=account')).body.total).toBe(0);
  });

  it('gives the administrator the acts on accounts and no score', async () => {
    const types = new Set<string>();
    const { body } = await server.as('quan-tri')('GET', '/api/audit?pageSize=1000');
    for (const { object } of body.items) types.add(object.type);
    for (const type of types) expect(['account', 'session', 'request']).toContain(type);
  });

  it.each(['type=khong-co', 'action=khong-co', 'commune=6034', 'from=2023-02-30', 'page=0', 'person=', 'x=1'])(
    'refuses ?%s at its field',
    async (query) => {
      const { status, body } = await server.as('khtc')('GET', `/api/audit?${query}`);
      expect(status).toBe(422);
      expect(body.errors[0].field).toBe(query.split('=')[0]);
    },
  );
});

it('GET /api/audit/head answers the last act', async () => {
  const { body } = await server.as('khtc')('GET', '/api/audit/head');
  const [row] = await server.rows<{ number: string; hash: string; at: Date }>(
    'SELECT number, hash, at FROM audit_head',
  );
  expect(body).toEqual({ number: Number(row!.number), hash: row!.hash, at: row!.at.toISOString() });
});

describe('GET /api/audit.xlsx', () => {
  const lines = async (name: string, query = ''): Promise<string[]> => {
    const { status, raw, headers } = await server.as(name)('GET', `/api/audit.xlsx${query}`);
    expect(status).toBe(200);
    expect(headers['content-disposition']).toBe('attachment; filename="nhat-ky.xlsx"');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(raw as unknown as ExcelJS.Buffer);
    const found: string[] = [];
    workbook.worksheets[0]!.eachRow((row) => {
      const texts: string[] = [];
      row.eachCell((cell) => void (cell.master.address === cell.address && texts.push(cell.text)));
      found.push(texts.join(' | '));
    });
    return found;
  };

  it('has the same acts as the list, under the same filter', async () => {
    const query = '?type=recognition&action=recognitionRecorded';
    const { body } = await server.as('khtc')('GET', `/api/audit${query}&pageSize=1`);
    const found = await lines('khtc', query);
    expect(found.slice(-6)).toContain(`Cộng ${body.total} việc.`);
    expect(found.filter((line) => line.includes('ghi công nhận | công nhận '))).toHaveLength(body.total);
    expect(found.some((line) => line.includes(body.items[0].hash.slice(0, 16)))).toBe(true);
    expect(found.slice(0, 8)).toContain('Các việc: về công nhận; loại ghi công nhận');
  });

  it('of a health centre names its scope, and no act of another', async () => {
    const found = (await lines(OWN)).join('\n');
    expect(/Phạm vi: chỉ các xã thuộc Trung tâm Y tế .*Tràng Định/.test(found)).toBe(true);
    expect(found.includes(await sheetOf(OWN))).toBe(true);
    expect(found.includes(await sheetOf(OTHER))).toBe(false);
  });
});

describe('what was refused', () => {
  const kept = (path: string) =>
    server.rows<{ actor: string; account: string; object_id: string; after: object }>(
      `SELECT actor, account_id AS account, object_id, after FROM audit_record WHERE action = 'requestRefused' AND after ->> 'path' = $1`,
      [path],
    );

  it('is on the record before it is answered, the same for another’s sheet and for none', async () => {
    const after = { status: 404, code: 'ASSESSMENT_NOT_FOUND' };
    for (const id of [await sheetOf(OTHER), '0198c2f4-0000-7000-8000-000000000000']) {
      const path = `/api/assessments/${id}`;
      expect((await server.as(OWN)('GET', `${path}?x=1`)).status).toBe(404);
      expect(await kept(path)).toEqual([
        {
          actor: expect.stringContaining(OWN),
          account: expect.any(String),
          object_id: 'GET /api/assessments/:id',
          after: { ...after, path },
        },
      ]);
    }
  });

  it('by role as well', async () => {
    expect((await server.as(OWN)('POST', '/api/rounds', {})).status).toBe(403);
    expect(await kept('/api/rounds')).toMatchObject([{ object_id: 'POST /api/rounds', after: { code: 'FORBIDDEN' } }]);
  });

  it('not of who is not signed in', async () => {
    expect((await server.as(null)('GET', '/api/audit')).status).toBe(401);
    expect(await kept('/api/audit')).toEqual([]);
  });

  it('is read by the administrator, not by the planning office', async () => {
    expect((await server.as('quan-tri')('GET', '/api/audit?type=request')).body.total).toBeGreaterThan(2);
    expect((await server.as('khtc')('GET', '/api/audit?type=request')).body.total).toBe(0);
  });
});
