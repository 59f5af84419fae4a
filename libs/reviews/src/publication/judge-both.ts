import {
  isCounted,
  judgeSheets,
  pinnedEditions,
  readSheetsToJudge,
  type State,
  type SheetToJudge,
  type Supposed,
} from '@chuan-xa/assessments';
import type { Tx } from '@chuan-xa/platform';
import { countedAnswers, fittingAnswers, type Edition, type Fitting, type Verdict } from '@chuan-xa/scoring';

/** A counted sheet as it is judged now, and as it would be. */
export interface JudgedBoth {
  sheet: SheetToJudge;
  before: Verdict;
  after: Verdict;
  /** By which it would be judged. */
  edition: Edition;
  /** Scores that fit now and would not then. */
  unfit: Fitting['unfit'];
}

/** Judges the counted sheets of open rounds twice by the engine itself: by what they pin, and by what is supposed. Nothing is stored. */
export async function judgeBoth(tx: Tx, rounds: readonly string[], supposed: Supposed): Promise<JudgedBoth[]> {
  const both: JudgedBoth[] = [];
  for (const roundId of rounds) {
    const sheets = await readSheetsToJudge(tx, { roundId }, false);
    const pinned = await pinnedEditions(tx, [roundId]);
    const before = byId(await judgeSheets(tx, sheets));
    const after = byId(await judgeSheets(tx, sheets, supposed));
    for (const sheet of sheets) {
      if (!isCounted(sheet.state as State)) continue;
      const now = pinned.get(`${roundId} ${sheet.editionId}`);
      const moves = sheet.editionId === supposed.edition.id && supposed.rounds.includes(roundId);
      const edition = moves ? supposed.edition : now;
      const [was, is] = [before.get(sheet.id), after.get(sheet.id)];
      if (!now || !edition || !was || !is) throw new Error(`Sheet ${sheet.id} was not judged`);
      both.push({ sheet, before: was, after: is, edition, unfit: moves ? newlyUnfit(sheet, now, edition) : [] });
    }
  }
  return both;
}

const byId = (judged: { sheet: SheetToJudge; verdict: Verdict }[]): Map<string, Verdict> =>
  new Map(judged.map(({ sheet, verdict }) => [sheet.id, verdict]));

function newlyUnfit({ cells }: SheetToJudge, now: Edition, then: Edition): Fitting['unfit'] {
  const { answers } = countedAnswers(cells);
  const already = new Set(fittingAnswers(now, answers).unfit.map(({ id }) => id));
  return fittingAnswers(then, answers).unfit.filter(({ id }) => !already.has(id));
}
