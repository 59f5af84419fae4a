import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { markImport } from '../../imports/mark-import.js';
import { bringInto, toldFaults, type BringIn } from '../testing/bring-in.js';
import {
  FAULT_KINDS,
  LOCKED,
  placesOf,
  plant,
  restore,
  ROW_FAULTS,
  type FaultKind,
} from '../testing/planted-faults.js';
import { clerk, loaded, saved, sheetOf, takeOut, type FormItem, type TakenForm } from '../testing/taken-form.js';

const ROUND = '2026-1';
const SEED = 20_261_122;
const centre = clerk('TTYT huyện Hữu Lũng – nhập liệu', 'ttyt-huu-lung');
const KINDS: FaultKind[] = [...FAULT_KINDS, ...ROW_FAULTS, LOCKED];
let database: TestDatabase;
let files: BringIn;
let form: TakenForm;

beforeAll(async () => {
  database = await openTestDatabase('played', '2026-11-22T02:00:00Z');
  files = bringInto(database, ROUND);
  form = await takeOut(database, centre, { round: ROUND, column: 'district' });
});
afterAll(() => database.close());

/** One place for each kind, no two beside each other: a merged cell swallows its neighbour. */
const places = (): fc.Arbitrary<{ kind: FaultKind; item: FormItem }[]> =>
  fc.tuple(...KINDS.map((_kind) => fc.nat())).map((drawn) => {
    const taken = new Set<string>();
    return KINDS.map((kind, at) => {
      const free = placesOf(form, kind).filter((one) => !taken.has(placeKey(one)) && !taken.has(placeKey(one, 1)));
      const item = free[(drawn[at] ?? 0) % free.length];
      if (!item) throw new Error(`no place for: ${kind.name}`);
      for (const by of [-1, 0, 1]) taken.add(placeKey(item, by));
      return { kind, item };
    });
  });
const placeKey = ({ sheet, row, columns }: FormItem, by = 0): string =>
  `${sheet} ${row} ${(Object.values(columns)[0] ?? 0) + by}`;

const draw = (seed: number): { kind: FaultKind; item: FormItem }[] =>
  fc.sample(places(), { numRuns: 1, seed })[0] ?? [];

describe('a fault', () => {
  it.each(KINDS.map(({ name }, at) => [name, at] as const))('%s is told at its cell, alone', async (_name, at) => {
    const before = await files.tables();
    const one = draw(SEED + at)[at];
    if (!one) throw new Error('nothing drawn');
    const workbook = await loaded(form.bytes);
    const expected = plant(workbook, one.kind, one.item);
    const sent = await files.send(centre, await saved(workbook));
    expect(toldFaults(sent)).toEqual([expected]);
    expect(sent.applied).toBeNull();
    expect(await files.tables()).toEqual(before);
  });
});

describe('all of them in one file', () => {
  it.each([1, 2, 3])(
    'are told in one pass, marked in the person’s own file, and gone once they are mended (%i)',
    async (run) => {
      const before = await files.tables();
      const workbook = await loaded(form.bytes);
      const expected = draw(SEED * run).map(({ kind, item }) => plant(workbook, kind, item));
      const sent = await files.send(centre, await saved(workbook));
      expect(toldFaults(sent)).toEqual([...expected].sort());
      expect(sent.read).toMatchObject({ state: 'faulty', plan: null, token: null });
      expect(sent.applied).toBeNull();
      expect(await files.tables()).toEqual(before);

      const marked = await markImport(database.transactions, centre, 'assessments', sent.id);
      const noted: string[] = [];
      const opened = await loaded(marked.bytes);
      for (const { name } of form.identity.sheets)
        sheetOf(opened, name).eachRow((row) => {
          row.eachCell({ includeEmpty: true }, (cell) => {
            if (cell.note) noted.push(`${name}!${cell.address}`);
          });
        });
      // Nobody sees a comment on a cell that was merged into its neighbour: that one is marked.
      const seen = (told: string): string => {
        const [sheet = '', address = ''] = told.slice(0, told.lastIndexOf(' ')).split('!');
        return `${sheet}!${sheetOf(workbook, sheet).getCell(address).master.address}`;
      };
      expect(noted.sort()).toEqual(expected.map(seen).sort());

      // As it is, the marked file says what the first one said; mended it says nothing any more.
      expect(toldFaults(await files.send(centre, marked.bytes))).toEqual([...expected].sort());
      restore(opened, await loaded(form.bytes), form);
      const mended = await files.send(centre, await saved(opened));
      expect(mended.read).toMatchObject({ state: 'ready', finding: { faults: [], changes: [], conflicts: [] } });
      expect(await files.tables()).toEqual(before);
    },
  );
});
