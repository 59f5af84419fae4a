import { join } from 'node:path';
import { evaluate, hundredthsOf, type Answers, type Edition, type Verdict } from '@chuan-xa/scoring';
import ExcelJS from 'exceljs';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOffice, type Office } from '../../../test/workbooks/support/office.js';
import { recalculated } from '../../../test/workbooks/support/recalculated.js';
import { invented } from '../../../libs/scoring/src/testing/invented.js';
import { lawOf } from '../../../libs/scoring/src/testing/law.js';
import { inventedEdition } from '../../../libs/standards/src/testing/invented-edition.js';
import { findSheet, keysOf, type Keys } from './testing/find-keys.js';
import { RESULT_WORDS } from './live/results.js';
import { ROWS } from './sheet-head.js';
import { boundSheet, type RandomSheet } from './testing/random-sheets.js';
import { sampleForm } from './testing/sample-form.js';
import { DERIVED, entryRow } from './testing/sample-rows.js';
import { NONSENSE, typedAnswer, typedDeclaration, type Typed } from './testing/typed-cells.js';
import { writeEntryForm } from './write-entry-form.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const unknownRule: Edition = {
  ...invented,
  shortTitle: 'Bịa, x chưa rõ',
  notApplicable: { how: 'unknown' },
  disqualifiedBy: 'declared',
};
const EDITIONS: [edition: Edition, rows: number][] = [
  [lawOf('byt-1300-2023'), 500],
  [inventedEdition(), 300],
  [{ ...invented, shortTitle: 'Bịa khác' }, 250],
  [unknownRule, 250],
  [lawOf('langson-1494-2022-ntm'), 300],
  [lawOf('langson-1494-2022-ntm-advanced'), 200],
];
const SEED = 20231031;

/** A row of the test: what is meant, and a cell of nonsense in every eighth. */
interface Row extends RandomSheet {
  nonsense: Typed | null;
}

const rowsOf = (edition: Edition, count: number): Row[] =>
  fc.sample(boundSheet(edition), { numRuns: count, seed: SEED }).map((sheet, at) => ({
    ...sheet,
    answers: bySex(edition, sheet.answers),
    nonsense: at % 8 === 7 ? (NONSENSE[((at - 7) / 8) % NONSENSE.length] ?? null) : null,
  }));

/** A sheet takes a measure by sex as two. */
const bySex = (edition: Edition, answers: Answers): Answers => {
  const asked = edition.criteria.flatMap(({ indicators }) => indicators).filter(({ bound }) => bound?.bySex);
  const both = asked.flatMap(({ id }) => {
    const answer = answers[id];
    return answer && 'value' in answer ? [[id, { male: answer.value, female: answer.value }] as const] : [];
  });
  return { ...answers, ...Object.fromEntries(both) };
};

const strata = new Map<string, number>();
const tally = (stratum: string): void => void strata.set(stratum, (strata.get(stratum) ?? 0) + 1);

/** A workbook of empty rows, filled in as people fill it in. */
async function filledIn(editions: [Edition, Row[]][], path: string): Promise<void> {
  const form = sampleForm(
    editions.map(([edition, rows]) => ({
      edition,
      rows: rows.map(({ answers, context }, at) => {
        const known: Answers = answers[DERIVED] ? { [DERIVED]: answers[DERIVED] } : {};
        return entryRow(known, { zone: context.zone ?? null }, { code: String(at + 1).padStart(5, '0') });
      }),
    })),
  );
  const workbook = await writeEntryForm(form);
  for (const [edition, rows] of editions) {
    const sheet = findSheet(workbook, edition.shortTitle);
    const keys = keysOf(sheet);
    for (const [at, row] of rows.entries()) fillRow(sheet.getRow(ROWS.first + at), keys, row, at);
  }
  await workbook.xlsx.writeFile(path);
}

function fillRow(target: ExcelJS.Row, keys: Keys, { answers, context, nonsense }: Row, at: number): void {
  const put = (key: string, { value, numFmt }: Typed): void => {
    const cell = target.getCell(keys.columnOf(key));
    cell.value = value;
    if (numFmt) cell.style = { ...cell.style, numFmt };
  };
  for (const [id, answer] of Object.entries(answers)) {
    if (id === DERIVED) continue;
    for (const [part, typed] of Object.entries(typedAnswer(answer, at))) put(part === '' ? id : `${id}:${part}`, typed);
  }
  const declared = context.disqualified ?? null;
  if (declared !== null) put('disqualified', typedDeclaration(declared, at));
  const asked = keys.numbers;
  if (nonsense) put(asked[at % asked.length] ?? '', nonsense);
}

/** Whether anything on the sheet lies within 0.01 of what it must reach. */
function isNearBound(edition: Edition, answers: Answers, verdict: Verdict): boolean {
  const near = (a: string | null, b: number): boolean => a !== null && Math.abs(hundredthsOf(a) - b) <= 1;
  if (edition.scoredBy === 'threshold')
    return edition.criteria
      .flatMap(({ indicators }) => indicators)
      .some(({ id, bound }) => {
        const answer = answers[id];
        if (!answer || !bound || bound.value.how === 'unknown') return false;
        const at = hundredthsOf(bound.value.value);
        return 'value' in answer
          ? near(answer.value, at)
          : 'male' in answer && (near(answer.male, at) || near(answer.female, at));
      });
  const needed = verdict.maxTotal === null ? null : Math.ceil(hundredthsOf(verdict.maxTotal) * 0.8);
  return (
    (needed !== null && near(verdict.total, needed)) ||
    verdict.criteria.some(({ points, floor }) => floor !== null && near(points, hundredthsOf(floor)))
  );
}

function expected(edition: Edition, { answers, context, nonsense }: Row): { result: string; total: number | '' } {
  if (nonsense) {
    tally('unreadable');
    return { result: RESULT_WORDS.unreadable, total: '' };
  }
  const evaluated = evaluate(edition, answers, context);
  if (!evaluated.ok) throw new Error(JSON.stringify(evaluated.errors));
  const { verdict } = evaluated;
  const own = Object.keys(answers).filter((id) => id !== DERIVED);
  const isNothing = own.length === 0 && (context.disqualified ?? null) === null;
  tally(isNothing ? 'nothing' : verdict.outcome);
  if (isNearBound(edition, answers, verdict)) tally('within 0.01 of a bound');
  if (verdict.reasons.some(({ code }) => code === 'NOT_ANSWERED')) tally('with blanks');
  if (Object.values(answers).some((answer) => 'notApplicable' in answer)) tally('with x');
  return {
    result: RESULT_WORDS[isNothing ? 'nothing' : verdict.outcome],
    total: verdict.total === null ? '' : Number(verdict.total),
  };
}

describe('an entry workbook filled in and recalculated by LibreOffice', () => {
  it('gives the engine’s outcome and total on every row', async () => {
    const editions = EDITIONS.map(([edition, count]): [Edition, Row[]] => [edition, rowsOf(edition, count)]);
    await filledIn(editions, join(office.folder, 'filled.xlsx'));
    const back = new ExcelJS.Workbook();
    await back.xlsx.readFile(await office.convert('filled.xlsx', 'xlsx'));
    const different: string[] = [];
    let rows = 0;
    for (const [edition, own] of editions) {
      const sheet = findSheet(back, edition.shortTitle);
      const keys = keysOf(sheet);
      for (const [at, row] of own.entries()) {
        rows += 1;
        const target = sheet.getRow(ROWS.first + at);
        const found = {
          result: String(target.getCell(keys.result).result ?? ''),
          total: keys.total === null ? '' : (target.getCell(keys.total).result ?? ''),
        };
        const meant = expected(edition, row);
        if (JSON.stringify(found) !== JSON.stringify(meant))
          different.push(`${edition.shortTitle} ${target.number}: ${JSON.stringify({ found, meant, ...row })}`);
      }
    }
    expect(different.slice(0, 5)).toEqual([]);
    console.info(`${rows} rows recalculated:`, Object.fromEntries([...strata].sort()));
    expect(rows).toBeGreaterThanOrEqual(1000);
    for (const stratum of [
      'met',
      'notMet',
      'undetermined',
      'unreadable',
      'within 0.01 of a bound',
      'with blanks',
      'with x',
    ])
      expect(strata.get(stratum) ?? 0, stratum).toBeGreaterThanOrEqual(100);
  });

  it('recalculates every formula of a form with scores, hidden ones too, to the result that was kept', async () => {
    const sheets = EDITIONS.map(([edition]) => ({
      edition,
      rows: rowsOf(edition, 40).map(({ answers, context }, at) =>
        entryRow(answers, context, { code: String(at + 1).padStart(5, '0') }),
      ),
    }));
    for (const column of ['district', 'appraised'] as const) {
      const beside = sheets.map(({ edition, rows }) => ({
        edition,
        rows: rows.map((row, at) => {
          const other = rows[(at + 1) % rows.length];
          return column === 'appraised' && other
            ? { ...row, district: new Map([...other.cells].map(([id, { value }]) => [id, value])) }
            : row;
        }),
      }));
      const workbook = await writeEntryForm(sampleForm(beside, { column }));
      await workbook.xlsx.writeFile(join(office.folder, `${column}.xlsx`));
      const { formulas, different } = await recalculated(office, `${column}.xlsx`);
      expect(different.slice(0, 5)).toEqual([]);
      expect(formulas).toBeGreaterThan(10_000);
      console.info(`${column}: ${formulas} formulas recalculated`);
    }
  });
});
