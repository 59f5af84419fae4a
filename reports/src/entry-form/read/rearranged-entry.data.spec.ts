import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { ROWS } from '../sheet-head.js';
import { bringInto, type BringIn } from '../testing/bring-in.js';
import { anyEdits, isChange, typeIn, type Edit } from '../testing/random-edits.js';
import { copyColumns, moveColumns, renameHeads, reverseRows } from '../testing/rearrange.js';
import { clerk, keyColumns, loaded, saved, sheetOf, takeOut, type TakenForm } from '../testing/taken-form.js';

const ROUND = '2026-1';
const SEED = 20_261_122;
const centre = clerk('TTYT huyện Hữu Lũng – nhập liệu', 'ttyt-huu-lung');
let database: TestDatabase;
let files: BringIn;

beforeAll(async () => {
  database = await openTestDatabase('played', '2026-11-22T02:00:00Z');
  files = bringInto(database, ROUND);
});
afterAll(() => database.close());

const edited = async ({ bytes }: TakenForm, edits: readonly Edit[]): Promise<Buffer> => {
  const workbook = await loaded(bytes);
  typeIn(workbook, edits);
  return saved(workbook);
};

describe('a form that was rearranged', () => {
  let form: TakenForm;
  let edits: Edit[];
  let plain: unknown;
  const told = async (bytes: Buffer) => {
    const { read } = await files.send(centre, bytes, { dryRun: true });
    const { faults, changes, conflicts } = read.finding;
    const said = changes.map(({ sheet, what, from, to }) => [sheet, what, from, to].join(' | ')).sort();
    return { faults: faults.map(({ code, cell }) => `${code} ${cell ?? ''}`), conflicts, said };
  };

  beforeAll(async () => {
    form = await takeOut(database, centre, { round: ROUND, column: 'district' });
    edits =
      fc.sample(anyEdits(form.items, 25), { numRuns: 6, seed: SEED }).sort((a, b) => b.length - a.length)[0] ?? [];
    plain = await told(await edited(form, edits));
    expect(edits.filter(isChange).length).toBeGreaterThan(5);
    expect(plain).toMatchObject({ faults: [], conflicts: [] });
  });

  type Sheet = ReturnType<typeof sheetOf>;
  const codeOf = (sheet: Sheet): number => keyColumns(sheet).get('code') ?? 0;
  const firstItem = (sheet: Sheet): number => [...keyColumns(sheet).values()][1] ?? 0;
  const untouched = (sheet: Sheet): number[] =>
    Array.from({ length: sheet.rowCount - ROWS.first + 1 }, (_none, at) => ROWS.first + at).filter(
      (row) => !edits.some(({ of }) => of.sheet === sheet.name && of.row === row),
    );
  const rearranged = async (how: (sheet: Sheet) => void): Promise<Buffer> => {
    const workbook = await loaded(form.bytes);
    typeIn(workbook, edits);
    for (const { name } of form.identity.sheets) how(sheetOf(workbook, name));
    return saved(workbook);
  };

  it.each<[string, (sheet: Sheet) => void]>([
    ['a block of columns', (sheet) => moveColumns(sheet, firstItem(sheet), 4)],
    ['the column of codes', (sheet) => moveColumns(sheet, codeOf(sheet), 1)],
    ['heads renamed', renameHeads],
    ['rows sorted', reverseRows],
    [
      'rows deleted',
      (sheet) =>
        untouched(sheet)
          .reverse()
          .forEach((row) => sheet.spliceRows(row, 1)),
    ],
    ['rows hidden', (sheet) => untouched(sheet).forEach((row) => (sheet.getRow(row).hidden = true))],
    ['columns hidden', (sheet) => (sheet.getColumn(firstItem(sheet)).hidden = true)],
    [
      'all of it',
      (sheet) => {
        moveColumns(sheet, codeOf(sheet), 1);
        moveColumns(sheet, firstItem(sheet), 3);
        renameHeads(sheet);
        reverseRows(sheet);
      },
    ],
  ])('%s says the same', async (_name, how) => {
    expect(await told(await rearranged(how))).toEqual(plain);
  });

  it.each<[string, (sheet: Sheet) => string]>([
    [
      'without its row of keys',
      (sheet) => {
        sheet.getRow(ROWS.keys).eachCell((cell) => (cell.value = null));
        return 'FORM_KEYS_MISSING ';
      },
    ],
    [
      'with a copied column',
      (sheet) => {
        copyColumns(sheet, firstItem(sheet), 1);
        return 'FORM_COLUMN_TWICE ';
      },
    ],
    [
      'with a code that it never had',
      (sheet) => {
        const cell = sheet.getCell(ROWS.first + 1, codeOf(sheet));
        cell.value = '99999';
        return `FORM_ROW_UNKNOWN ${cell.address}`;
      },
    ],
    [
      'with a commune twice',
      (sheet) => {
        const cell = sheet.getCell(ROWS.first + 2, codeOf(sheet));
        cell.value = sheet.getCell(ROWS.first, codeOf(sheet)).value;
        return `COMMUNE_TWICE ${cell.address}`;
      },
    ],
    [
      'of another name',
      (sheet) => {
        sheet.name = `${sheet.name.slice(0, 20)} (2)`;
        return 'SHEET_NOT_FOUND ';
      },
    ],
  ])('a sheet %s is one fault', async (_name, how) => {
    const workbook = await loaded(form.bytes);
    const expected = how(sheetOf(workbook, form.identity.sheets[0]?.name ?? ''));
    expect(await told(await saved(workbook))).toEqual({ faults: [expected], conflicts: [], said: [] });
  });
});
