import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRound } from '@chuan-xa/assessments';
import { machineActor, Changes } from '@chuan-xa/platform';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { criteriaAsRows } from '../foreign-sheet/testing/criteria-as-rows.js';
import { sampleBytes } from '../foreign-sheet/testing/read-sample.js';
import { semicolonCsv } from '../foreign-sheet/testing/semicolon-csv.js';
import { titleBlockSheet } from '../foreign-sheet/testing/title-block-sheet.js';
import { importAssessments } from './import-assessments.js';
import { importRecognitions } from './import-recognitions.js';
import type { ForeignFile } from './import-report.js';

const ACTOR = machineActor('Phòng KHTC – nhập tệp', 'test');
let database: TestDatabase;

const file = (bytes: Uint8Array, fileName: string, map: string): ForeignFile => ({
  bytes,
  fileName,
  mapText: sampleBytes(map).toString(),
});
const count = async (sql: string): Promise<number> => Number((await database.rows<{ n: string }>(sql))[0]?.n);
const scores = (column: string, round: string) =>
  count(
    `SELECT count(DISTINCT a.commune_code) AS n FROM score s JOIN assessment a ON a.id = s.assessment_id WHERE s.score_column = '${column}' AND a.round_id = '${round}'`,
  );
const run = (round: string, from: ForeignFile, options: { dryRun?: boolean; submit?: boolean } = {}) =>
  importAssessments(database.transactions, ACTOR, {
    file: from,
    roundId: round,
    dryRun: options.dryRun ?? false,
    submit: options.submit ?? false,
  });

beforeAll(async () => {
  database = await openTestDatabase('real');
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
    expect(refused.faults[0]).toMatchObject({ code: 'COLUMN_LOCKED' });
    expect(refused.faults[0]?.cell).toMatch(/^[A-Z]+\d+$/);
    expect(await scores('district', 'a')).toBe(0);
    const dry = await run('a', source, { dryRun: true, submit: true });
    expect(dry.faults).toEqual([]);
    expect(await scores('district', 'a')).toBe(0);
    const done = await run('a', source, { submit: true });
    expect(done).toMatchObject({ communes: 200, faults: [], written: dry.written });
    expect([await scores('district', 'a'), await scores('appraised', 'a')]).toEqual([200, 200]);
    expect(
      await count(
        "SELECT count(*) AS n FROM verdict v JOIN assessment a ON a.id = v.assessment_id WHERE a.round_id = 'a' AND a.state = 'submitted'",
      ),
    ).toBe(200);
  });

  it('a CSV with semicolons and decimal commas', async () => {
    const source = file(semicolonCsv(), 'diem.csv', 'cham-phay.yaml');
    expect(await run('b', source)).toMatchObject({ communes: 200, faults: [] });
    expect(await scores('self', 'b')).toBe(200);
    expect(await run('b', source)).toMatchObject({ communes: 200, written: 0, faults: [] });
  });

  it('a workbook that LibreOffice wrote', async () => {
    expect(await run('c', file(sampleBytes('libreoffice.xlsx'), 'libreoffice.xlsx', 'libreoffice.yaml'))).toMatchObject(
      { communes: 200, faults: [] },
    );
    expect(await scores('district', 'c')).toBe(200);
  });

  it('leave one act of the whole file in the record beside each score', async () => {
    expect(await count("SELECT count(*) AS n FROM audit_record WHERE action = 'fileImported'")).toBe(3);
    expect(await count("SELECT count(*) AS n FROM audit_record WHERE action = 'scoreWritten'")).toBe(
      await count('SELECT count(*) AS n FROM score'),
    );
  });
});

describe('what is refused', () => {
  it('a sheet with criteria as rows, in one clear sentence', async () => {
    const source = file(await criteriaAsRows((criterion) => `Tiêu chí ${criterion}`), 'phieu.xlsx', 'libreoffice.yaml');
    const report = await run('c', { ...source, mapText: source.mapText.replace('sheet: Biểu 03', '') });
    expect(report.faults.map((fault) => fault.code)).toEqual(['CRITERIA_AS_ROWS']);
  });

  it('a round that does not judge by the map’s edition', async () => {
    const source = file(semicolonCsv(), 'diem.csv', 'cham-phay.yaml');
    const other = { ...source, mapText: source.mapText.replace('byt-1300-2023', 'byt-4667-2014') };
    expect((await run('b', other)).faults.map((fault) => fault.code)).toEqual(['STANDARD_NOT_IN_ROUND']);
  });

  it('every bad cell at once, and nothing of the good ones is written', async () => {
    const before = await count('SELECT count(*) AS n FROM score');
    const text = semicolonCsv().toString('utf8').split('\n');
    const bad = text
      .map((line, index) => (index === 1 || index === 3 ? line.replace(/;\d+(,\d+)?/, ';99') : line))
      .join('\n');
    const report = await run('b', file(Buffer.from(bad), 'diem.csv', 'cham-phay.yaml'));
    expect(report.faults.length).toBeGreaterThanOrEqual(1);
    for (const fault of report.faults) expect(fault.cell, fault.sentence).not.toBeNull();
    expect(await count('SELECT count(*) AS n FROM score')).toBe(before);
  });
});

describe('a register of recognitions', () => {
  const csv = [
    'Huyện;Xã;Danh hiệu;Năm công nhận;Quyết định số;Ngày ký;Có giá trị đến;Ghi chú',
    'Tràng Định;Chi Lăng;NTM NC;2022;99/QĐ-UBND;26/01/2023;;',
    'Hữu Lũng;Sơn Hà;NTM NC;2022;103/QĐ-UBND;26/01/2023;;',
  ].join('\n');
  const source = (text: string) => file(Buffer.from(text), 'so.csv', 'cong-nhan.yaml');
  const bring = (text: string, dryRun = false) =>
    importRecognitions(database.transactions, new Changes(), ACTOR, {
      file: source(text),
      unitsOn: '2023-11-01',
      dryRun,
    });

  it('comes in whole, and the same file again changes nothing', async () => {
    expect(await bring(csv, true)).toMatchObject({ written: 2, faults: [] });
    expect(await count('SELECT count(*) AS n FROM recognition')).toBe(0);
    expect(await bring(csv)).toMatchObject({ communes: 2, written: 2, faults: [] });
    expect(await bring(csv)).toMatchObject({ written: 0, faults: [] });
    expect(await count('SELECT count(*) AS n FROM recognition')).toBe(2);
  });

  it('is refused whole for one decision of the future, at its row', async () => {
    const report = await bring(`${csv}\nĐình Lập;Bắc Lãng;NTM NC;2022;105/QĐ-UBND;26/01/2099;;`);
    expect(report.faults).toHaveLength(1);
    expect(report.faults[0]).toMatchObject({ code: 'DECISION_IN_FUTURE', row: 4 });
    expect(await count('SELECT count(*) AS n FROM recognition')).toBe(2);
  });
});
