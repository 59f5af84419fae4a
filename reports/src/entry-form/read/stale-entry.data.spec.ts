import type { CellValue } from '@chuan-xa/assessments';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { ApplyImport } from '../../imports/apply-import.js';
import type { Decision } from '../../imports/decide.js';
import { bringInto, toldChanges, type BringIn } from '../testing/bring-in.js';
import {
  addressOf,
  clerk,
  loaded,
  saved,
  sheetOf,
  standingCells,
  takeOut,
  type FormItem,
  type TakenForm,
} from '../testing/taken-form.js';

const ROUND = '2026-1';
const first = clerk('TTYT huyện Hữu Lũng – người thứ nhất', 'ttyt-huu-lung');
const second = clerk('TTYT huyện Hữu Lũng – người thứ hai', 'ttyt-huu-lung');
const MEANWHILE = '2026-11-22T03:15:00Z';
let database: TestDatabase;
let files: BringIn;
let form: TakenForm;
/** Changed by both; by the file alone; by the system alone; both to the same. */
let both: FormItem, fileOnly: FormItem, systemOnly: FormItem, alike: FormItem;
let theirs: string;

beforeAll(async () => {
  database = await openTestDatabase('played', '2026-11-22T02:00:00Z');
  files = bringInto(database, ROUND);
});
afterAll(() => database.close());

const write = async (texts: [FormItem, string | number | null][]): Promise<Buffer> => {
  const workbook = await loaded(form.bytes);
  for (const [item, value] of texts) sheetOf(workbook, item.sheet).getCell(addressOf(item)).value = value;
  return saved(workbook);
};
const held = async (item: FormItem): Promise<CellValue> =>
  (await standingCells(database)).get(`${item.assessment} district ${item.id}`) ?? null;
const all = async () => Promise.all([both, fileOnly, systemOnly, alike].map(held));

beforeEach(async () => {
  database.clock.set('2026-11-22T02:30:00Z');
  form = await takeOut(database, first, { round: ROUND, column: 'district' });
  const places = form.items.filter(
    ({ open, item }) => open && item?.number?.isMeasure === false && !item.number.levels,
  );
  [both, fileOnly, systemOnly, alike] = places.filter((_one, at) => at % 3 === 0) as typeof places &
    [FormItem, FormItem, FormItem, FormItem];
  database.clock.set(MEANWHILE);
  const meanwhile = await files.send(
    second,
    await write([
      [both, 1.25],
      [systemOnly, 1.5],
      [alike, 0.75],
    ]),
  );
  expect(meanwhile.applied).not.toBeNull();
  theirs = meanwhile.id;
  database.clock.set('2026-11-22T04:00:00Z');
});
const mine = () =>
  write([
    [both, 0.5],
    [fileOnly, 0.25],
    [alike, 0.75],
  ]);
const asTheyWrote = (fileOnlyHolds: CellValue, bothHold: string) => [
  { points: bothHold },
  fileOnlyHolds,
  { points: '1.5' },
  { points: '0.75' },
];

describe('a form that another clerk overtook', () => {
  it('tells the cell that both changed with both values, who and when; what only they changed is left alone', async () => {
    const stood = fileOnly.stands;
    const { read, id } = await files.send(first, await mine(), { dryRun: true });
    expect(read.state).toBe('ready');
    expect(read.finding.conflicts).toEqual([
      expect.objectContaining({
        sheet: both.sheet,
        cell: addressOf(both),
        file: '0,5 điểm',
        system: '1,25 điểm',
        by: second.name,
        at: new Date(MEANWHILE).toISOString(),
      }),
    ]);
    expect(toldChanges({ id, read, applied: null })).toEqual([`${fileOnly.sheet}!${addressOf(fileOnly)}`]);
    const before = await files.tables();
    await expect(files.send(first, await mine())).rejects.toMatchObject({ code: 'IMPORT_HAS_CONFLICTS' });
    expect(await files.tables()).toEqual(before);
    expect(await all()).toEqual(asTheyWrote(stood, '1.25'));
    await files.undo(second, theirs);
  });

  it('keeps theirs and writes the rest, or takes the file’s, as is said; undone, and sent again, it is the same', async () => {
    const before = await files.tables();
    const kept = await files.send(first, await mine(), { take: 'system' });
    expect(kept.applied?.written).toBe(1);
    expect(await all()).toEqual(asTheyWrote({ points: '0.25' }, '1.25'));
    await files.undo(first, kept.id);
    expect(await files.tables()).toEqual(before);
    const taken = await files.send(first, await mine(), { take: 'file' });
    // What was taken back stands as when the form was taken out: no clash with oneself.
    expect(taken.read.finding.conflicts.map(({ cell }) => cell)).toEqual([addressOf(both)]);
    expect(taken.applied?.written).toBe(2);
    expect(await all()).toEqual(asTheyWrote({ points: '0.25' }, '0.5'));
    const again = await files.send(first, await mine());
    expect(again.read.finding).toMatchObject({ changes: [], conflicts: [] });
  });

  it('takes in each cell what was decided for it, and nothing while one is open', async () => {
    const apply = async (decisions: Decision[]) => {
      const { id, read } = await files.send(first, await write([[both, 0.75]]), { dryRun: true });
      const order = { token: read.token ?? '', take: 'neither' as const, decisions };
      await new ApplyImport(database.transactions, files.kinds).run(first, 'assessments', id, order);
    };
    const place = { sheet: both.sheet, cell: addressOf(both) };
    await expect(apply([])).rejects.toMatchObject({ code: 'IMPORT_HAS_CONFLICTS', values: { count: 1 } });
    expect(await held(both)).toEqual({ points: '1.25' });
    await apply([{ ...place, take: 'file' }]);
    expect(await held(both)).toEqual({ points: '0.75' });
  });
});
