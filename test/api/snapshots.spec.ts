import { createHash } from 'node:crypto';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type Ask, type TestApp } from '../support/test-app.js';

let server: TestApp;
let planner: Ask;
let taken: { id: string; sha256: string };
beforeAll(async () => {
  server = await openTestApp('played', '2026-11-22T02:00:00Z');
  planner = server.as('khtc');
  const answer = await planner('POST', '/api/rounds/2023-2/snapshots', {
    name: ' Họp rà soát  ',
    meetsOn: '2023-11-01',
  });
  expect(answer.status).toBe(201);
  taken = answer.body;
});
afterAll(() => server.close());

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

describe('a snapshot over HTTP', () => {
  it('says what it is for, when and by whom it was taken', () => {
    expect(taken).toMatchObject({
      round: '2023-2',
      number: 1,
      name: 'Họp rà soát',
      meetsOn: '2023-11-01',
      note: null,
      takenAt: '2026-11-22T02:00:00.000Z',
    });
    expect(Object.keys(taken)).not.toContain('province');
  });

  it('gives every document word for word: whoever has it can check it without us', async () => {
    const { status, body } = await planner('GET', `/api/snapshots/${taken.id}`);
    expect(status).toBe(200);
    const documents: { path: string; sha256: string; content: string }[] = body.documents;
    expect(documents.filter(({ path }) => path.startsWith('commune/'))).toHaveLength(200);
    for (const { content, sha256: hash } of documents) expect(sha256(content)).toBe(hash);
    const lines = documents.map(({ path, sha256: hash }) => `${path} ${hash}\n`);
    expect(sha256(lines.toSorted().join(''))).toBe(taken.sha256);
    const figure = documents.find(({ path }) => path === 'figure/review-BTCQGYTX');
    expect(JSON.parse(figure?.content ?? '{}').finding).toMatch(/^31 trong 120 xã được công nhận BTCQGYTX/);
  });

  it('has the numbers of the live review, in its document and in its workbook', async () => {
    const { body } = await planner('GET', '/api/rounds/2023-2/reviews?title=BTCQGYTX&pageSize=1');
    const whole = await planner('GET', `/api/snapshots/${taken.id}`);
    const title = JSON.parse(
      whole.body.documents.find(({ path }: { path: string }) => path === 'title/BTCQGYTX').content,
    );
    expect(title.total.review).toEqual(body.counts);
    const { raw, headers, status } = await planner('GET', `/api/snapshots/${taken.id}/review-meeting.xlsx`);
    expect(status).toBe(200);
    expect(headers['content-disposition']).toMatch(/attachment.*tong-hop-so-lieu-chot\.xlsx/);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(raw as unknown as ArrayBuffer);
    const texts: string[] = [];
    book.eachSheet((sheet) =>
      sheet.eachRow((row) =>
        row.eachCell(({ value }) => texts.push(typeof value === 'string' ? value : JSON.stringify(value))),
      ),
    );
    expect(texts.some((text) => text.includes('SỐ LIỆU CHƯA CHỐT'))).toBe(false);
    expect(texts.some((text) => /chốt lúc 09:00 ngày 22\/11\/2026/i.test(text))).toBe(true);
    const flagged = book.worksheets[1];
    const numbers = flagged?.getColumn(1).values.filter((value) => typeof value === 'number') ?? [];
    expect(numbers).toHaveLength(body.counts.noLongerMeets);
  });

  it('is listed, the newest first, and set beside another', async () => {
    const next = await planner('POST', '/api/rounds/2023-2/snapshots', { name: 'Họp lần hai' });
    expect(next.body.number).toBe(2);
    const { body } = await planner('GET', '/api/rounds/2023-2/snapshots');
    expect(body.items.map(({ number }: { number: number }) => number)).toEqual([2, 1]);
    const comparison = await planner('GET', `/api/snapshots/${next.body.id}/comparison?with=${taken.id}`);
    expect(comparison.status).toBe(200);
    expect(comparison.body).toMatchObject({ before: { number: 1 }, after: { number: 2 }, moved: [] });
    expect(comparison.body.titles).toHaveLength(4);
  });

  it('two at once have two numbers', async () => {
    const both = await Promise.all(
      ['một', 'hai'].map((name) => planner('POST', '/api/rounds/2026-1/snapshots', { name })),
    );
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect(both.map(({ body }) => body.number).toSorted()).toEqual([1, 2]);
  });

  it.each([
    [{ name: '  ' }, 'name'],
    [{ name: 'Họp', meetsOn: '31/10/2023' }, 'meetsOn'],
    [{ name: 'Họp', id: 'x' }, 'id'],
  ])('takes no order like %j', async (order, field) => {
    const { status, body } = await planner('POST', '/api/rounds/2023-2/snapshots', order);
    expect(status).toBe(422);
    expect(body.errors[0].field).toBe(field);
  });

  it('that is not there, or of a round that is not there, is told', async () => {
    const none = '00000000-0000-4000-8000-000000000000';
    for (const [method, path, code] of [
      ['GET', `/api/snapshots/${none}`, 'SNAPSHOT_NOT_FOUND'],
      ['GET', `/api/snapshots/${none}/review-meeting.xlsx`, 'SNAPSHOT_NOT_FOUND'],
      ['GET', `/api/snapshots/${taken.id}/comparison?with=${none}`, 'SNAPSHOT_NOT_FOUND'],
      ['GET', '/api/rounds/khong-co/snapshots', 'ROUND_NOT_FOUND'],
      ['POST', '/api/rounds/khong-co/snapshots', 'ROUND_NOT_FOUND'],
    ] as const) {
      const { status, body } = await planner(method, path, method === 'POST' ? { name: 'Họp' } : undefined);
      expect([status, body.code], path).toEqual([404, code]);
    }
  });
});
