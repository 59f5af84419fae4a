import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApp, type Ask, type TestApp } from '../support/test-app.js';

let server: TestApp;
let planner: Ask;
let snapshot: string;

beforeAll(async () => {
  server = await openTestApp('played', '2026-11-22T02:00:00Z');
  planner = server.as('khtc');
  snapshot = (await planner('POST', '/api/rounds/2026-1/snapshots', { name: 'Họp rà soát' })).body.id;
}, 120_000);
afterAll(() => server.close());

it('saves cells and answers whoever asks while a PDF is being made', async () => {
  const [cell] = await server.rows<{ sheet: string; item: string; office: string; version: number }>(
    `SELECT a.id::text AS sheet, a.office_code AS office, s.item_id AS item, s.version FROM assessment a
     JOIN score s ON s.province_code = a.province_code AND s.assessment_id = a.id AND s.score_column = 'self' AND s.points IS NOT NULL
     WHERE a.round_id = '2026-1' AND a.state = 'draft' ORDER BY a.id, s.item_id LIMIT 1`,
  );
  if (!cell) throw new Error('No sheet is being entered');
  const as = server.as(cell.office);
  const order: string[] = [];
  const paper = planner('GET', `/api/snapshots/${snapshot}/review-report.pdf`).then((answer) => {
    order.push('PDF');
    return answer;
  });
  let saved = 0;
  while (!order.includes('PDF')) {
    const value = { points: saved % 2 === 0 ? '0.25' : '0.5' };
    const written = await as('PATCH', `/api/assessments/${cell.sheet}/scores`, {
      cells: [{ id: cell.item, column: 'self', value, seen: cell.version + saved }],
    });
    expect(written.status, JSON.stringify(written.body)).toBe(200);
    expect((await server.as(null)('GET', '/api/health/live')).status).toBe(200);
    saved++;
  }
  // Made in this process, it would have let nobody in until it was done.
  expect(saved).toBeGreaterThan(5);
  const { status, raw } = await paper;
  expect([status, raw.subarray(0, 5).toString('latin1')]).toEqual([200, '%PDF-']);
}, 120_000);
