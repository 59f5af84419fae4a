import { readFile, rm } from 'node:fs/promises';
import { machineActor, type Actor } from '@chuan-xa/platform';
import { PreviewDraft, publishDraft } from '@chuan-xa/reviews';
import { openDraft, writeValues } from '@chuan-xa/standards';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { openBook, readIdentity } from '../workbook-file/index.js';
import type { EntryIdentity } from './entry-identity.js';
import { makeEntryForm } from './make-entry-form.js';
import { ROWS } from './sheet-head.js';
import { keysOf } from './testing/find-keys.js';

const ROUND = '2026-1';
const HEALTH = 'byt-1300-2023';
const ACT = '0198c2f4-0000-7000-8000-0000000000aa';
const department: Actor = { ...machineActor('Phòng KHTC', 'test'), columns: { appraised: 'province' } };
const words = { met: '● đạt', notMet: '▼ không đạt', undetermined: '◐ chưa xác định' } as const;

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase('played', '2026-11-22T02:00:00Z');
  const sha256 = "encode(sha256('%PDF-1.7'::bytea), 'hex')";
  await database.rows(
    `INSERT INTO stored_file VALUES ('20', ${sha256}, '%PDF-1.7'::bytea, 8, 'application/pdf', now(), 'Thử')`,
  );
  await database.rows(
    `INSERT INTO standard_act_file VALUES ('20', $1, $2, ${sha256}, 'qd-1300.pdf', 8, 'application/pdf', '1300/QĐ-BYT', now(), 'Thử')`,
    [ACT, HEALTH],
  );
});
afterAll(() => database.close());

/** Publishes smaller maxima than those that scores were written under. */
async function publishSmaller(): Promise<number> {
  const citation = 'Phụ lục, trang 1';
  const values = Object.entries({ 'criteria/3/maxPoints': '13', 'criteria/7/maxPoints': '5' });
  await database.transactions.run(department, async (tx) => {
    const { sha256 } = await openDraft(tx, HEALTH);
    const read = values.map(([path, value]) => ({ path, value, citation, act: ACT }));
    await writeValues(tx, HEALTH, { seen: sha256, values: read });
  });
  const { token, to, sheets } = await new PreviewDraft(database.transactions).run(department, HEALTH);
  const order = { seen: to.sha256, preview: token, unfit: 'keep' } as const;
  await database.transactions.run(department, (tx) => publishDraft(tx, HEALTH, order));
  return sheets.unfit.length;
}

describe('an entry workbook after a publication that kept scores which no longer fit', () => {
  it('still shows them, and its outcomes are those that the system has stored', async () => {
    expect(await publishSmaller()).toBeGreaterThan(0);
    const { path, fileName } = await makeEntryForm(database.transactions, department, {
      round: ROUND,
      column: 'appraised',
    });
    const bytes = await readFile(path);
    await rm(path);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
    const opened = await openBook(bytes, fileName);
    if (!opened.ok) throw new Error(opened.fault.sentence);
    const { sheets } = (await readIdentity(opened.book)) as EntryIdentity;
    const told = sheets.find(({ edition }) => edition === HEALTH);
    const sheet = workbook.getWorksheet(told?.name ?? '');
    if (!told || !sheet) throw new Error('No sheet of the standard');
    const keys = keysOf(sheet);
    const found = new Map<string, { outcome: unknown; seventh: unknown }>();
    for (let at = ROWS.first; at < ROWS.first + Object.keys(told.rows).length; at += 1) {
      const row = told.rows[String(sheet.getCell(at, keys.columnOf('code')).value)];
      const outcome = sheet.getCell(at, keys.result).result;
      found.set(row?.assessment ?? '', { outcome, seventh: sheet.getCell(at, keys.columnOf('7')).value });
    }
    const stored = await database.rows<{ id: string; outcome: keyof typeof words; seventh: string | null }>(
      `SELECT a.id, v.outcome, (SELECT max(points)::numeric / 100 FROM score s
         WHERE s.assessment_id = a.id AND s.item_id = '7' AND s.score_column = 'appraised') AS seventh
       FROM assessment a JOIN verdict v ON v.assessment_id = a.id
       WHERE a.round_id = $1 AND a.edition_id = $2 AND a.state IN ('submitted', 'accepted')`,
      [ROUND, HEALTH],
    );
    expect(stored.filter(({ id, outcome }) => found.get(id)?.outcome !== words[outcome])).toEqual([]);
    const tooMuch = stored.filter(({ seventh }) => seventh !== null && Number(seventh) > 5);
    expect(tooMuch.length).toBeGreaterThan(0);
    expect(tooMuch.filter(({ id, seventh }) => found.get(id)?.seventh !== Number(seventh))).toEqual([]);
  });
});
