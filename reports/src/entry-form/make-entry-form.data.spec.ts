import { readFile, rm } from 'node:fs/promises';
import { machineActor, Refusal, type Actor } from '@chuan-xa/platform';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { openBook, readIdentity } from '../workbook-file/index.js';
import type { EntryIdentity } from './entry-identity.js';
import { makeEntryForm, type EntryFormOrder } from './make-entry-form.js';
import { ROWS } from './sheet-head.js';
import { keysOf } from './testing/find-keys.js';

const department: Actor = {
  ...machineActor('Phòng KHTC', 'test'),
  columns: { appraised: 'province' },
};
const centre: Actor = {
  ...machineActor('TTYT huyện Tràng Định', 'test'),
  office: 'ttyt-trang-dinh',
  reach: 'office',
  columns: { self: 'office', district: 'office' },
};
let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase('played');
});
afterAll(() => database.close());

async function made(actor: Actor, order: EntryFormOrder) {
  const { path, fileName } = await makeEntryForm(database.transactions, actor, order);
  const bytes = await readFile(path);
  await rm(path);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  const opened = await openBook(bytes, fileName);
  if (!opened.ok) throw new Error(opened.fault.sentence);
  return { workbook, fileName, identity: (await readIdentity(opened.book)) as EntryIdentity };
}

const refusal = async (actor: Actor, order: EntryFormOrder): Promise<string> => {
  try {
    await made(actor, order);
  } catch (error) {
    if (error instanceof Refusal) return JSON.stringify([error.code, error.values]);
    throw error;
  }
  return 'made';
};

describe('the entry workbook of a health centre', () => {
  it('holds its own communes in every standard of the round, with versions and values of its column', async () => {
    const { workbook, fileName, identity } = await made(centre, { round: '2023-2', column: 'district' });
    expect(fileName).toBe('phieu-nhap_2023-2_ttyt-trang-dinh_district.xlsx');
    expect(identity).toMatchObject({ form: 'entry', round: '2023-2', office: 'ttyt-trang-dinh', column: 'district' });
    const stored = await database.rows<{ edition: string; count: number; cells: number }>(
      `SELECT a.edition_id AS edition, count(DISTINCT a.id)::int AS count, count(s.item_id)::int AS cells FROM assessment a
       LEFT JOIN score s ON s.assessment_id = a.id AND s.score_column = 'district'
       WHERE a.round_id = '2023-2' AND a.office_code = 'ttyt-trang-dinh' GROUP BY a.edition_id ORDER BY a.edition_id`,
    );
    const told = identity.sheets.map(({ edition, rows }) => ({
      edition,
      count: Object.keys(rows).length,
      cells: Object.values(rows).reduce((sum, { cells }) => sum + Object.keys(cells).length, 0),
    }));
    expect(told.sort((a, b) => a.edition.localeCompare(b.edition))).toEqual(stored);
    for (const { name, rows } of identity.sheets) {
      const sheet = workbook.getWorksheet(name);
      if (!sheet) throw new Error(name);
      const keys = keysOf(sheet);
      const codes = Object.keys(rows).map((_code, at) => sheet.getCell(ROWS.first + at, keys.columnOf('code')).value);
      expect([...codes].sort()).toEqual(Object.keys(rows).sort());
    }
  });

  it('keeps the outcome that the system has stored, where the sheet counts', async () => {
    const { workbook, identity } = await made(department, { round: '2023-2', column: 'appraised' });
    const words = { met: '● đạt', notMet: '▼ không đạt', undetermined: '◐ chưa xác định' } as const;
    const stored = await database.rows<{ id: string; outcome: keyof typeof words }>(
      `SELECT v.assessment_id AS id, v.outcome FROM verdict v JOIN assessment a ON a.id = v.assessment_id
       WHERE a.round_id = '2023-2' AND a.state IN ('submitted', 'accepted')`,
    );
    const found = new Map<string, unknown>();
    for (const { name, rows } of identity.sheets) {
      const sheet = workbook.getWorksheet(name);
      if (!sheet) throw new Error(name);
      const keys = keysOf(sheet);
      for (let at = ROWS.first; at < ROWS.first + Object.keys(rows).length; at += 1) {
        const row = rows[String(sheet.getCell(at, keys.columnOf('code')).value)];
        found.set(row?.assessment ?? '', sheet.getCell(at, keys.result).result);
      }
    }
    expect(stored.length).toBeGreaterThan(100);
    expect(stored.filter(({ id, outcome }) => found.get(id) !== words[outcome])).toEqual([]);
  });

  it('refuses another’s office as one that is not there, and a column that is not the actor’s', async () => {
    const foreign = await refusal(centre, { round: '2023-2', office: 'ttyt-loc-binh', column: 'district' });
    const absent = await refusal(centre, { round: '2023-2', office: 'khong-co', column: 'district' });
    expect(foreign).toContain('OFFICE_UNKNOWN');
    expect(foreign.replaceAll('ttyt-loc-binh', 'khong-co')).toBe(absent);
    expect(await refusal(centre, { round: '2023-2', column: 'appraised' })).toContain('COLUMN_NOT_YOURS');
    expect(await refusal(department, { round: '2023-2', column: 'district' })).toContain('COLUMN_NOT_YOURS');
    expect(await refusal(centre, { round: 'khong-co', column: 'district' })).toContain('ROUND_NOT_FOUND');
  });

  it('is of the whole province for the planning office, or of one office', async () => {
    const all = await made(department, { round: '2023-2', column: 'appraised' });
    expect(all.fileName).toBe('phieu-nhap_2023-2_toan-tinh_appraised.xlsx');
    expect(all.identity.office).toBeNull();
    const one = await made(department, { round: '2023-2', office: 'ttyt-loc-binh', column: 'appraised' });
    const count = ({ sheets }: EntryIdentity) => sheets.map(({ rows }) => Object.keys(rows).length);
    expect(count(one.identity).every((rows, at) => rows > 0 && rows < (count(all.identity)[at] ?? 0))).toBe(true);
  });
});
