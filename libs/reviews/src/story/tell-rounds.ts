import { isCounted, type State } from '@chuan-xa/assessments';
import { answerableIds, countedAnswers, type Edition, type Verdict } from '@chuan-xa/scoring';
import { scoringFaults, titleOfStandard, type Title } from '@chuan-xa/standards';
import { missingSheet, NONE_PUBLISHED, problemSentence, sayEachReason, sayUnfit, sayWayBack } from '@chuan-xa/wording';
import { judgeAgain, judgedOf, saysTheSame, type Judged } from './judge-again.js';
import type { OwnSheet } from './read-own-sheets.js';
import type { Scene } from './scene.js';
import { zoneKnown, type ZoneEntered } from './zone-known.js';

/** A verdict of a round, told. Points are decimal strings. */
export type Told = Omit<Judged, 'reasons'> & { why: string[]; wayBack: string | null };

/** A criterion of a round's sheet. Points null: nothing answered, or a standard without points. */
export interface CriterionTold {
  id: string;
  name: string;
  points: string | null;
  max: string | null;
  floor: string | null;
}

/** One sheet of the commune: what it came to, and what the same answers come to now. */
export interface RoundTold {
  round: string;
  name: string;
  standard: string;
  standardName: string;
  /** The title that the standard judges today; null: none. */
  title: Title | null;
  sheet: string;
  state: State;
  /** The stored verdict; null where the sheet is not counted. */
  then: Told | null;
  /** Why there is none. */
  missing: string | null;
  /** By the revision published last; null where that cannot be, with why. */
  now: (Told & { same: boolean }) | null;
  notNow: string | null;
  criteria: CriterionTold[];
}

/** Tells the sheets of a commune, in their order. */
export const tellRounds = (scene: Scene, sheets: OwnSheet[], zones: ZoneEntered[]): RoundTold[] =>
  sheets.flatMap((sheet) => {
    const pinned = scene.pinned(sheet.roundId, sheet.edition);
    return pinned ? [tellRound(scene, sheet, pinned, zones)] : [];
  });

function tellRound(scene: Scene, sheet: OwnSheet, pinned: Edition, zones: ZoneEntered[]): RoundTold {
  const { verdict } = sheet;
  const counted = isCounted(sheet.state) ? verdict : null;
  return {
    round: sheet.roundId,
    name: sheet.roundName,
    standard: sheet.edition,
    standardName: pinned.shortTitle,
    title: titleOfStandard(sheet.edition),
    sheet: sheet.id,
    state: sheet.state,
    then: counted && tell(counted, pinned),
    missing: counted ? null : missingSheet(sheet.state, progressOf(sheet, pinned)).missing,
    ...(counted ? tellNow(scene.latest(sheet.edition), sheet, counted, pinned, zones) : { now: null, notNow: null }),
    criteria: pinned.criteria.map(({ id, name }) => {
      const result = verdict?.criteria.find((criterion) => criterion.id === id);
      return { id, name, points: result?.points ?? null, max: result?.max ?? null, floor: result?.floor ?? null };
    }),
  };
}

/** How far a sheet is: items with a counted score, of how many. */
export const progressOf = ({ cells }: OwnSheet, edition: Edition): { entered: number; of: number } => ({
  entered: Object.keys(countedAnswers(cells).answers).length,
  of: answerableIds(edition).length,
});

function tellNow(
  latest: Edition | null,
  sheet: OwnSheet,
  verdict: Verdict,
  pinned: Edition,
  zones: ZoneEntered[],
): Pick<RoundTold, 'now' | 'notNow'> {
  if (!latest) return { now: null, notNow: NONE_PUBLISHED };
  const { period, judgedOn, judgedAt, cells } = sheet;
  const zone = judgedOn === null || judgedAt === null ? null : zoneKnown(zones, period, judgedOn, judgedAt);
  const result = judgeAgain(latest, { cells, verdict, pinned, zone });
  if (!result.ok) {
    const faults = scoringFaults(result.errors).map(({ code, values }) => problemSentence(code, values));
    return { now: null, notNow: sayUnfit(latest.revision, faults) };
  }
  const same = saysTheSame(judgedOf(verdict), judgedOf(result.verdict));
  return { now: { ...tell(result.verdict, latest), same }, notNow: null };
}

function tell(verdict: Verdict, edition: Edition): Told {
  const { reasons, ...judged } = judgedOf(verdict);
  return {
    ...judged,
    why: sayEachReason(reasons, edition),
    wayBack: verdict.outcome === 'met' ? null : sayWayBack(verdict.wayBack, edition, reasons),
  };
}
