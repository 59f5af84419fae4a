import { isDeepStrictEqual } from 'node:util';
import {
  countedAnswers,
  evaluateSheet,
  fittingAnswers,
  healthRecognitionIn,
  type Edition,
  type Evaluation,
  type SheetCell,
  type Verdict,
  type Zone,
} from '@chuan-xa/scoring';

/** A verdict in the few facts that two of them are compared by. Points are decimal strings. */
export interface Judged {
  revision: string;
  outcome: Verdict['outcome'];
  /** null in a threshold edition, or where nothing is answered. */
  total: string | null;
  /** The least sum of points that makes it met; null where there is none. */
  short: string | null;
  reasons: Verdict['reasons'];
}

/** What a verdict comes to. */
export const judgedOf = ({ edition, outcome, total, wayBack, reasons }: Verdict): Judged => ({
  revision: edition.revision,
  outcome,
  total,
  short: wayBack.points,
  reasons,
});

/** Whether two verdicts say the same of the commune, whatever revision they rest on. */
export const saysTheSame = (one: Judged, other: Judged): boolean =>
  isDeepStrictEqual({ ...one, revision: '' }, { ...other, revision: '' });

/**
 * The same answers, zone and derived recognition, judged by another revision of the edition. Answers that it does not take are its
 * errors: without them it would be another sheet that is judged.
 */
export function judgeAgain(
  latest: Edition,
  sheet: { cells: SheetCell[]; verdict: Verdict; pinned: Edition; zone: Zone | null },
): Evaluation {
  const { cells, verdict, pinned, zone } = sheet;
  const isOther = verdict.edition.revision !== latest.revision;
  const { unfit } = fittingAnswers(latest, isOther ? countedAnswers(cells).answers : {});
  if (unfit.length > 0) return { ok: false, errors: unfit.map(({ error }) => error) };
  return evaluateSheet(latest, cells, { zone, healthRecognition: healthRecognitionIn(pinned, verdict) });
}
