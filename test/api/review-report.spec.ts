import { randomUUID } from 'node:crypto';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paragraphsOfWord } from '../../reports/src/review-report/testing/numbers.js';
import { openTestApp, type Ask, type TestApp } from '../support/test-app.js';

const OFFICE = 'ttyt-cao-loc';
const STATED = {
  shortcomings: 'Thiếu bác sĩ ở 4 trạm',
  causes: 'Không tuyển được',
  solutions: 'Luân phiên bác sĩ từ trung tâm',
  proposals: '=SUM(1)\nĐề nghị bổ sung biên chế',
};
const NONE = '00000000-0000-4000-8000-000000000000';

let server: TestApp;
let planner: Ask;
let centre: Ask;
let id: string;
let meeting: string;
beforeAll(async () => {
  server = await openTestApp('played', '2026-11-22T02:00:00Z');
  planner = server.as('khtc');
  centre = server.as(OFFICE);
  const path = `/api/rounds/2023-2/statements/${OFFICE}`;
  expect((await centre('PUT', path, { ...STATED, seen: null })).status).toBe(200);
  expect((await centre('POST', `${path}/submit`, {})).status).toBeLessThan(300);
  expect((await planner('POST', `${path}/confirm`, {})).status).toBeLessThan(300);
  id = (await planner('POST', '/api/rounds/2023-2/snapshots', { name: 'Họp rà soát' })).body.id;
  meeting = (await planner('POST', `/api/snapshots/${id}/meetings`, { offices: [OFFICE] })).body.id;
});
afterAll(() => server.close());

const decide = (body: object, decision: string = randomUUID()) =>
  planner('PUT', `/api/meetings/${meeting}/decisions/${decision}`, {
    ...{ screen: 'review-BTCQGYTX', commune: null, responsible: null, dueOn: null, inNameOf: null },
    ...{ writtenAt: '2026-11-22T02:30:00.000Z', ...body },
  });

describe.each([
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'],
  ['pdf', 'application/pdf', '%PDF'],
])('a paper as %s', (form, type, begins) => {
  it.each([
    ['report', () => `/api/snapshots/${id}/review-report.${form}`, 'bao-cao-ra-soat', 'SNAPSHOT_NOT_FOUND'],
    ['minutes', () => `/api/meetings/${meeting}/minutes.${form}`, 'bien-ban-hop', 'MEETING_NOT_FOUND'],
  ])('the %s, under a name without marks, for those who see every office', async (_, path, name, code) => {
    const { status, headers, raw } = await planner('GET', path());
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(type);
    expect(headers['content-disposition']).toBe(`attachment; filename="${name}.${form}"`);
    expect(raw.subarray(0, begins.length).toString('latin1')).toBe(begins);
    const none = await planner('GET', path().replace(/[\da-f]{8}-[\da-f-]+/, NONE));
    expect([none.status, none.body.code]).toEqual([404, code]);
    expect((await centre('GET', path())).status).toBe(403);
  });
});

it('what an office states stands in the report and in the workbook, as text whatever it begins with; who states nothing is named', async () => {
  const report = paragraphsOfWord((await planner('GET', `/api/snapshots/${id}/review-report.docx`)).raw);
  expect(report).toContain('Hạn chế: Thiếu bác sĩ ở 4 trạm');
  expect(report).toContain('Đề nghị bổ sung biên chế');
  expect(report.find((text) => text.startsWith('Đơn vị chưa có kiến nghị'))).toMatch(/Tràng Định \(chưa có\)/);
  const book = new ExcelJS.Workbook();
  const { raw } = await planner('GET', `/api/snapshots/${id}/review-meeting.xlsx`);
  await book.xlsx.load(raw as unknown as ExcelJS.Buffer);
  const sheet = book.getWorksheet('Hạn chế, kiến nghị');
  const cells: ExcelJS.Cell[] = [];
  sheet?.eachRow((row) => row.eachCell((cell) => cells.push(cell)));
  for (const text of ['Thiếu bác sĩ ở 4 trạm', '=SUM(1)', 'Đề nghị bổ sung biên chế'])
    expect(cells.find((cell) => cell.text === text)?.type, text).toBe(ExcelJS.ValueType.RichText);
});

it('minutes have what was decided and noted, who is to do it by when, and nothing that was withdrawn', async () => {
  const words = { kind: 'decision', inNameOf: 'Giám đốc', responsible: 'TTYT Cao Lộc', dueOn: '2026-12-31' };
  expect((await decide({ ...words, text: 'Bổ sung bác sĩ cho 4 trạm' })).status).toBe(200);
  expect((await decide({ kind: 'note', text: 'Xem lại số liệu <tiêu chí 3>' })).status).toBe(200);
  const gone = randomUUID();
  expect((await decide({ ...words, text: 'Quyết định nhầm' }, gone)).status).toBe(200);
  const withdrawn = await planner('POST', `/api/meetings/${meeting}/decisions/${gone}/withdraw`, {
    reason: 'Ghi nhầm',
  });
  expect(withdrawn.status).toBeLessThan(300);
  const said = paragraphsOfWord((await planner('GET', `/api/meetings/${meeting}/minutes.docx`)).raw);
  expect(said).toContain('1. Bổ sung bác sĩ cho 4 trạm.');
  expect(said).toContain('1. Xem lại số liệu <tiêu chí 3>.');
  expect(said.find((text) => text.includes('Giám đốc kết luận'))).toMatch(
    /Thực hiện: TTYT Cao Lộc\. Thời hạn: 31\/12\/2026/,
  );
  expect(said.join('\n')).not.toContain('Quyết định nhầm');
  expect(said).toContain('Đã rút lại: 1.');
});
