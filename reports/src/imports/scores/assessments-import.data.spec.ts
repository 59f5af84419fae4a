import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRound } from '@chuan-xa/assessments';
import { Changes, machineActor } from '@chuan-xa/platform';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { criteriaAsRows } from '../../foreign-sheet/testing/criteria-as-rows.js';
import { sampleBytes } from '../../foreign-sheet/testing/read-sample.js';
import { semicolonCsv } from '../../foreign-sheet/testing/semicolon-csv.js';
import { titleBlockSheet } from '../../foreign-sheet/testing/title-block-sheet.js';
import { importFile, type FileImported } from '../import-file.js';
import { makeImports, type Imports } from '../import-kinds.js';
import { UndoImport } from '../undo-import.js';

const ACTOR = machineActor('Phòng KHTC – nhập tệp', 'test');
let database: TestDatabase;
let kinds: Imports;

interface Given {
  bytes: Uint8Array;
  fileName: string;
  map: string;
}
const file = (bytes: Uint8Array, fileName: string, map: string): Given => ({
  bytes,
  fileName,
  map: sampleBytes(map).toString(),
});
const count = async (sql: string): Promise<number> => Number((await database.rows<{ n: string }>(sql))[0]?.n);
const scores = (column: string, round: string) =>
  count(
    `SELECT count(DISTINCT a.commune_code) AS n FROM score s JOIN assessment a ON a.id = s.assessment_id
     WHERE s.score_column = '${column}' AND a.round_id = '${round}' AND s.points IS NOT NULL`,
  );
const run = (round: string, { bytes, fileName, map }: Given, more: { dryRun?: boolean; submit?: boolean } = {}) =>
  importFile(
    database.transactions,
    ACTOR,
    kinds,
    { kind: 'assessments', bytes: Buffer.from(bytes), fileName, options: { round, map, submit: more.submit ?? false } },
    { dryRun: more.dryRun ?? false },
  );
const codes = ({ read }: FileImported) => read.finding.faults.map(({ code }) => code);

beforeAll(async () => {
  database = await openTestDatabase('real');
  kinds = makeImports(database.transactions, new Changes());
  for (const id of ['a', 'b', 'c']) {
    await database.transactions.run(ACTOR, (tx) =>
      openRound(tx, {
        id,
        name: `Đợt ${id}`,
        year: 2023,
        unitsOn: '2023-11-01',
        standards: [{ edition: 'byt-1300-2023' }],
      }),
    );
  }
});
afterAll(() => database.close());

describe('three unlike sheets of 200 communes, none typed', () => {
  it('a title block, a merged head, two kinds of score: a draft does not take appraised ones, and nothing is written', async () => {
    const source = file(await titleBlockSheet(), 'tong-hop.xlsx', 'tieu-de-gop.yaml');
    const refused = await run('a', source);
    expect(codes(refused)[0]).toBe('COLUMN_LOCKED');
    expect(refused.read.finding.faults[0]?.cell).toMatch(/^[A-Z]+\d+$/);
    expect(refused.applied).toBeNull();
    expect(await scores('district', 'a')).toBe(0);
    const dry = await run('a', source, { dryRun: true, submit: true });
    expect(codes(dry)).toEqual([]);
    expect(await scores('district', 'a')).toBe(0);
    const done = await run('a', source, { submit: true });
    expect(done.read.finding).toMatchObject({ rows: 200, faults: [], conflicts: [] });
    expect(done.applied?.written).toBe(dry.read.finding.changes.length);
    expect([await scores('district', 'a'), await scores('appraised', 'a')]).toEqual([200, 200]);
    expect(
      await count(
        "SELECT count(*) AS n FROM verdict v JOIN assessment a ON a.id = v.assessment_id WHERE a.round_id = 'a' AND a.state = 'submitted'",
      ),
    ).toBe(200);
  });

  it('a CSV with semicolons and decimal commas; the same file again changes nothing', async () => {
    const source = file(semicolonCsv(), 'diem.csv', 'cham-phay.yaml');
    expect((await run('b', source)).read.finding).toMatchObject({ rows: 200, faults: [] });
    expect(await scores('self', 'b')).toBe(200);
    const again = await run('b', source);
    expect(again.read.finding).toMatchObject({ rows: 200, faults: [], changes: [] });
    expect(again.applied).toMatchObject({ written: 0, replaced: 0 });
  });

  it('a workbook that LibreOffice wrote', async () => {
    const done = await run('c', file(sampleBytes('libreoffice.xlsx'), 'libreoffice.xlsx', 'libreoffice.yaml'));
    expect(done.read.finding).toMatchObject({ rows: 200, faults: [] });
    expect(await scores('district', 'c')).toBe(200);
  });

  it('leave one act of the whole file in the record beside each score', async () => {
    expect(await count("SELECT count(*) AS n FROM audit_record WHERE action = 'fileImported'")).toBe(3);
    expect(await count("SELECT count(*) AS n FROM audit_record WHERE action = 'scoreWritten'")).toBe(
      await count('SELECT count(*) AS n FROM score'),
    );
  });
});

describe('undoing', () => {
  it('puts every cell back as it stood, and is one act', async () => {
    const before = await database.rows<Record<string, unknown>>('SELECT * FROM score ORDER BY 1, 2, 3, 4');
    const text = semicolonCsv()
      .toString('utf8')
      .replaceAll(/;(\d)(,\d+)?;/g, ';0;');
    const { id, applied } = await run('b', file(Buffer.from(text), 'diem-khac.csv', 'cham-phay.yaml'));
    expect(applied?.replaced).toBeGreaterThan(100);
    await new UndoImport(database.transactions, kinds).run(ACTOR, 'assessments', id);
    const without = (rows: Record<string, unknown>[]) =>
      rows.map(({ version: _version, written_at: _at, written_by: _by, ...row }) => row);
    expect(without(await database.rows<Record<string, unknown>>('SELECT * FROM score ORDER BY 1, 2, 3, 4'))).toEqual(
      without(before),
    );
    expect(await count("SELECT count(*) AS n FROM audit_record WHERE action = 'fileImportUndone'")).toBe(1);
  });

  it('is refused as a whole where one cell was written since', async () => {
    const text = semicolonCsv()
      .toString('utf8')
      .replaceAll(/;(\d)(,\d+)?;/g, ';1;');
    const first = await run('b', file(Buffer.from(text), 'diem-1.csv', 'cham-phay.yaml'));
    await run('b', file(Buffer.from(text.replace(/;1;/, ';2;')), 'diem-2.csv', 'cham-phay.yaml'));
    const before = await count('SELECT sum(version) AS n FROM score');
    const undo = new UndoImport(database.transactions, kinds).run(ACTOR, 'assessments', first.id);
    await expect(undo).rejects.toMatchObject({ code: 'IMPORT_CHANGED_SINCE' });
    expect(await count('SELECT sum(version) AS n FROM score')).toBe(before);
  });
});

describe('what is refused', () => {
  it('a sheet with criteria as rows, in one clear sentence', async () => {
    const source = file(await criteriaAsRows((criterion) => `Tiêu chí ${criterion}`), 'phieu.xlsx', 'libreoffice.yaml');
    expect(codes(await run('c', { ...source, map: source.map.replace('sheet: Biểu 03', '') }))).toEqual([
      'CRITERIA_AS_ROWS',
    ]);
  });

  it('a round that does not judge by the map’s edition', async () => {
    const source = file(semicolonCsv(), 'diem.csv', 'cham-phay.yaml');
    const other = { ...source, map: source.map.replace('byt-1300-2023', 'byt-4667-2014') };
    expect(codes(await run('b', other))).toEqual(['STANDARD_NOT_IN_ROUND']);
  });

  it('every bad cell at once, and nothing of the good ones is written', async () => {
    const before = await count('SELECT count(*) AS n FROM score');
    const text = semicolonCsv().toString('utf8').split('\n');
    const bad = text
      .map((line, index) => (index === 1 || index === 3 ? line.replace(/;\d+(,\d+)?/, ';99') : line))
      .join('\n');
    const { read } = await run('b', file(Buffer.from(bad), 'diem.csv', 'cham-phay.yaml'));
    expect(read.finding.faults.length).toBeGreaterThanOrEqual(1);
    for (const fault of read.finding.faults) expect(fault.cell, fault.sentence).not.toBeNull();
    expect(await count('SELECT count(*) AS n FROM score')).toBe(before);
  });
});
