import { writeCells } from '@chuan-xa/assessments';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { bringInto, toldChanges, toldFaults, type BringIn } from '../testing/bring-in.js';
import { anyEdits, isChange, typeIn, type Edit } from '../testing/random-edits.js';
import {
  addressOf,
  clerk,
  department,
  differences,
  loaded,
  saved,
  standingCells,
  takeOut,
  type TakenForm,
} from '../testing/taken-form.js';

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

const keyOf = ({ of }: Edit, column: string): string => `${of.assessment} ${column} ${of.id}`;

describe('a form that nobody touched', () => {
  it.each([
    ['self of a centre', centre, { column: 'self' }],
    ['district of a centre', centre, { column: 'district' }],
    ['appraised of one office', department, { column: 'appraised', office: 'ttyt-loc-binh' }],
    ['appraised of the whole province', department, { column: 'appraised' }],
  ] as const)('%s changes nothing, as it came or saved again', async (_name, actor, order) => {
    const form = await takeOut(database, actor, { round: ROUND, ...order });
    expect(form.items.filter(({ stands }) => stands !== null).length).toBeGreaterThan(20);
    const before = await files.tables();
    for (const bytes of [form.bytes, await saved(await loaded(form.bytes))]) {
      const sent = await files.send(actor, bytes);
      expect(sent.read).toMatchObject({ state: 'ready', finding: { faults: [], changes: [], conflicts: [] } });
      expect(sent.read.finding.rows).toBe(new Set(form.items.map(({ assessment }) => assessment)).size);
      expect(sent.applied).toMatchObject({ written: 0 });
    }
    expect(await files.tables()).toEqual(before);
  });

  it('asks every standard with something to score, by sex and with remarks', async () => {
    const { identity, items } = await takeOut(database, centre, { round: ROUND, column: 'district' });
    const asked = identity.sheets.map(
      ({ edition, name }) =>
        [
          edition,
          new Set(
            items
              .filter(({ sheet }) => sheet === name)
              .flatMap(({ id, columns }) => Object.keys(columns).map((part) => `${id}${part}`)),
          ),
        ] as const,
    );
    expect(asked.map(([edition]) => edition)).toEqual(
      expect.arrayContaining(['byt-1300-2023', 'langson-1494-2022-ntm']),
    );
    for (const [, keys] of asked) expect([...keys]).toEqual(expect.arrayContaining(['note', 'evidence']));
    expect(items.some(({ columns }) => 'male' in columns && 'female' in columns)).toBe(true);
  });
});

describe('whatever is typed', () => {
  it.each([
    ['district', centre, {}],
    ['self', centre, {}],
    ['appraised', department, { office: 'ttyt-loc-binh' }],
  ] as const)('into %s: those cells are told and written, once, and undone', async (column, actor, more) => {
    const form = await takeOut(database, actor, { round: ROUND, column, ...more });
    await fc.assert(
      fc.asyncProperty(anyEdits(form.items, 25), async (edits) => {
        const stood = await standingCells(database);
        const tables = await files.tables();
        const bytes = await edited(form, edits);
        const changes = edits.filter(isChange);
        const sent = await files.send(actor, bytes);
        expect(toldFaults(sent)).toEqual([]);
        expect(sent.read.finding.conflicts).toEqual([]);
        expect(toldChanges(sent)).toEqual(changes.map(({ of }) => `${of.sheet}!${addressOf(of)}`).sort());
        expect(differences(stood, await standingCells(database))).toEqual(
          Object.fromEntries(changes.map((edit) => [keyOf(edit, column), edit.value] as const).sort()),
        );
        expect(sent.applied?.written).toBe(changes.length);
        const again = await files.send(actor, bytes);
        expect(again.read.finding).toMatchObject({ faults: [], changes: [], conflicts: [] });
        expect(again.applied?.written).toBe(0);
        if (changes.length > 0) await files.undo(actor, sent.id);
        expect(await files.tables()).toEqual(tables);
      }),
      { numRuns: 4, seed: SEED, endOnFailure: true },
    );
    const tables = await files.tables();
    const sent = await files.send(
      actor,
      await edited(form, fc.sample(anyEdits(form.items, 40), { numRuns: 1, seed: SEED })[0] ?? []),
    );
    const anew = await takeOut(database, actor, { round: ROUND, column, ...more });
    const { read } = await files.send(actor, anew.bytes, { dryRun: true });
    expect(read.finding).toMatchObject({ faults: [], changes: [], conflicts: [] });
    await files.undo(actor, sent.id);
    expect(await files.tables()).toEqual(tables);
  });
});

describe('one figure for both sexes, which a form only shows', () => {
  it('stays where its cells stay empty, and is replaced, without a clash, where they are filled in', async () => {
    const order = { round: ROUND, column: 'district' } as const;
    const { items } = await takeOut(database, centre, order);
    const one = items.find(({ open, columns }) => open && 'male' in columns);
    if (!one) throw new Error('no measure by sex');
    const single = { id: one.id, column: 'district' as const, value: { value: '88.5' }, seen: null };
    const tables = await files.tables();
    await database.transactions.run(centre, (tx) =>
      writeCells(tx, [{ sheetId: one.assessment, cells: [single], field: 'cells' }]),
    );
    const form = await takeOut(database, centre, order);
    expect((await files.send(centre, form.bytes)).read.finding).toMatchObject({
      faults: [],
      changes: [],
      conflicts: [],
    });
    const value = { male: '90', female: '87.5' };
    const typed = { male: { value: 90 }, female: { value: '87,5' } };
    const sent = await files.send(centre, await edited(form, [{ of: one, typed, value }]));
    expect(sent.read.finding.conflicts).toEqual([]);
    expect(sent.read.finding.changes).toMatchObject([{ cell: addressOf(one), from: '88,5', to: 'nam 90; nữ 87,5' }]);
    expect((await standingCells(database)).get(`${one.assessment} district ${one.id}`)).toEqual(value);
    await files.undo(centre, sent.id);
    expect((await standingCells(database)).get(`${one.assessment} district ${one.id}`)).toEqual(single.value);
    const back = { ...single, value: one.stands };
    await database.transactions.run(centre, (tx) =>
      writeCells(tx, [{ sheetId: one.assessment, cells: [back], field: 'cells' }]),
    );
    expect(((await files.tables()) as { cells: unknown }).cells).toEqual((tables as { cells: unknown }).cells);
  });
});

describe('a remark of several lines', () => {
  it('comes back as it was, and is no change', async () => {
    const order = { round: ROUND, column: 'district' } as const;
    const { items } = await takeOut(database, centre, order);
    const one = items.find(({ open, id }) => open && id === 'note');
    if (!one) throw new Error('no note');
    const cell = {
      id: 'note',
      column: 'district' as const,
      value: { text: 'dòng  một\n\u200b=1+1\u00a0 – hai' },
      seen: null,
    };
    await database.transactions.run(centre, (tx) =>
      writeCells(tx, [{ sheetId: one.assessment, cells: [cell], field: 'cells' }]),
    );
    const form = await takeOut(database, centre, order);
    const sent = await files.send(centre, await saved(await loaded(form.bytes)));
    expect(sent.read.finding).toMatchObject({ faults: [], changes: [], conflicts: [] });
    expect((await standingCells(database)).get(`${one.assessment} district note`)).toEqual(cell.value);
  });
});
