import { readSheets, type SheetRow } from '@chuan-xa/assessments';
import { communeFullName } from '@chuan-xa/places';
import type { Tx } from '@chuan-xa/platform';
import { countedAnswers, type Verdict } from '@chuan-xa/scoring';
import { problemSentence, sayCellValue, sayEachReason } from '@chuan-xa/wording';
import type { Flip, SheetEffects, Unfit } from './effect.js';
import type { JudgedBoth } from './judge-both.js';

/** More than any round has. */
const ALL = { from: 0, most: 1_000_000 };

/** What becomes of counted sheets, in the order of the list of a round's sheets. */
export async function sheetEffects(tx: Tx, both: readonly JudgedBoth[]): Promise<SheetEffects> {
  const judged = new Map(both.map((one) => [one.sheet.id, one]));
  const flips: Flip[] = [];
  const unfit: Unfit[] = [];
  let unchanged = 0;
  for (const roundId of new Set(both.map(({ sheet }) => sheet.roundId)))
    for (const row of await readSheets(tx, { roundId }, ALL)) {
      const one = judged.get(row.id);
      if (!one) continue;
      if (isSame(one.before, one.after)) unchanged += 1;
      if (one.before.outcome !== one.after.outcome) flips.push(flipOf(row, one));
      unfit.push(...unfitOf(row, one));
    }
  return { judged: both.length, unchanged, otherwise: both.length - unchanged - flips.length, flips, unfit };
}

/** But for which revision it names. */
const isSame = (one: Verdict, other: Verdict): boolean =>
  JSON.stringify({ ...one, edition: null }) === JSON.stringify({ ...other, edition: null });

const ofSheet = ({ id, roundId, edition, code, communeName, communeType, officeName }: SheetRow) => ({
  sheet: id,
  round: roundId,
  edition,
  code,
  commune: communeFullName({ type: communeType, name: communeName }),
  office: officeName,
});

const flipOf = (row: SheetRow, { before, after, edition }: JudgedBoth): Flip => ({
  ...ofSheet(row),
  before: { outcome: before.outcome, total: before.total },
  after: { outcome: after.outcome, total: after.total },
  why: sayEachReason(after.reasons, edition),
});

function unfitOf(row: SheetRow, { sheet, unfit }: JudgedBoth): Unfit[] {
  const { answers } = countedAnswers(sheet.cells);
  return unfit.map(({ id, error }) => ({
    ...ofSheet(row),
    item: id,
    value: sayCellValue(answers[id] ?? null),
    why: problemSentence(error.code, { id, ...error.values }),
  }));
}
