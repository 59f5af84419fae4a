import { isWithdrawn, termEnd, termEnded, type Standing } from '@chuan-xa/recognitions';
import type { CommuneKey } from '@chuan-xa/platform';
import type { ReviewOutcome } from '@chuan-xa/wording';

/** A recognition as the review needs it: whose, for which year, by which decision, how long. */
export interface Held extends Standing {
  id: string;
  unit: CommuneKey;
  year: number;
  decisionNumber: string;
}

/** One line: a commune and a title. */
export interface Finding<H extends Held = Held> {
  /** The unit as it stands on the round's day. */
  commune: CommuneKey;
  /** The recognition under review: the latest for the cut-off year or earlier that is not withdrawn. */
  recognition: H;
  /** Its earlier ones, the latest first. */
  history: H[];
  outcome: ReviewOutcome;
  /** Stands beside the outcome; false where no term is known. */
  termEnded: boolean;
  termEnd: string | null;
}

/** A title of a unit that no longer exists: apart, outside the counts. */
export interface FormerFinding<H extends Held = Held> {
  unit: CommuneKey;
  recognition: H;
  history: H[];
  termEnded: boolean;
}

export interface ReviewQuestion<H extends Held> {
  /** All recognitions of one title. */
  held: H[];
  /** Recognitions for this year or earlier. */
  cutOffYear: number;
  /** The review's day, `YYYY-MM-DD`. */
  day: string;
  /** The unit of the round's day that a unit went on as, unchanged; null where it no longer exists. */
  unitNow: (unit: CommuneKey) => CommuneKey | null;
  outcomeOf: (commune: CommuneKey) => ReviewOutcome;
}

/** One line per commune and title, by the *year* recognised for; a decision that is yet to be taken on the review's day counts for nothing. */
export function reviewTitles<H extends Held>({
  held,
  cutOffYear,
  day,
  unitNow,
  outcomeOf,
}: ReviewQuestion<H>): {
  findings: Finding<H>[];
  former: FormerFinding<H>[];
} {
  const standing = held
    .filter((one) => one.year <= cutOffYear && one.decisionDate <= day && !isWithdrawn(one, day))
    .sort(latestFirst);
  const findings = new Map<string, Finding<H>>();
  const former = new Map<string, FormerFinding<H>>();
  for (const recognition of standing) {
    const now = unitNow(recognition.unit);
    const unit = now ?? recognition.unit;
    const lines: Map<string, { history: H[] }> = now ? findings : former;
    const name = `${unit.period}:${unit.code}`;
    const line = lines.get(name);
    if (line) {
      line.history.push(recognition);
      continue;
    }
    const ended = termEnded(recognition, day);
    if (now)
      findings.set(name, {
        commune: now,
        recognition,
        history: [],
        outcome: outcomeOf(now),
        termEnded: ended,
        termEnd: termEnd(recognition),
      });
    else former.set(name, { unit, recognition, history: [], termEnded: ended });
  }
  return { findings: [...findings.values()], former: [...former.values()] };
}

const latestFirst = (a: Held, b: Held): number =>
  b.year - a.year || compare(b.decisionDate, a.decisionDate) || compare(b.decisionNumber, a.decisionNumber);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The four outcomes add up to `reviewed`; `termEnded` stands beside them. */
export interface ReviewCounts {
  reviewed: number;
  maintained: number;
  noLongerMeets: number;
  undetermined: number;
  notAssessed: number;
  termEnded: number;
}

export function countFindings(findings: Pick<Finding, 'outcome' | 'termEnded'>[]): ReviewCounts {
  const counts: ReviewCounts = {
    reviewed: findings.length,
    maintained: 0,
    noLongerMeets: 0,
    undetermined: 0,
    notAssessed: 0,
    termEnded: 0,
  };
  for (const { outcome, termEnded: ended } of findings) {
    counts[outcome] += 1;
    if (ended) counts.termEnded += 1;
  }
  return counts;
}
