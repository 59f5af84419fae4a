import { isCounted } from '@chuan-xa/assessments';
import { keyText } from '@chuan-xa/places';
import { isWithdrawn, termEnd, termEnded, type Recognition } from '@chuan-xa/recognitions';
import { STANDARD_OF_TITLE, TITLES, type Title } from '@chuan-xa/standards';
import type { ReviewCase } from '../case/review-case.entity.js';
import { heldOf, reviewOutcome } from '../review/read-review.js';
import { reviewTitles } from '../review/review-titles.js';
import { viewFinding, type FindingView } from '../review/view-findings.js';
import type { OwnSheet } from './read-own-sheets.js';
import type { Scene } from './scene.js';
import { progressOf } from './tell-rounds.js';

/** A recognition as the story tells it; `termEnded` and `withdrawn` on the review's day. */
export interface RecognitionTold {
  id: string;
  year: number;
  decisionNumber: string;
  decisionDate: string;
  edition: string | null;
  termEnd: string | null;
  termEnded: boolean;
  withdrawn: boolean;
  withdrawnOn: string | null;
  withdrawalNumber: string | null;
  note: string | null;
}

/** One title: everything that was ever given, and what the round's review finds. */
export interface TitleTold {
  title: Title;
  /** The latest first; withdrawn ones among them. */
  recognitions: RecognitionTold[];
  /** As the review lists it; null where the commune holds no such title under review. */
  finding: FindingView | null;
}

/** What is on the registers of a commune. */
export interface OnRegister {
  /** Of all of its own selves. */
  recognitions: Recognition[];
  sheets: OwnSheet[];
  cases: ReviewCase[];
  /** By edition, see `termYears`. */
  terms: ReadonlyMap<string, number>;
}

/** Tells all titles, in their order. */
export const tellTitles = (scene: Scene, register: OnRegister): TitleTold[] =>
  TITLES.map((title) => ({
    title,
    recognitions: register.recognitions
      .filter((one) => one.title === title)
      .sort((a, b) => b.year - a.year || (a.decisionDate < b.decisionDate ? 1 : -1))
      .map((one) => tellRecognition(one, scene.day, register.terms)),
    finding: findingOf(scene, register, title),
  }));

function tellRecognition(one: Recognition, day: string, terms: ReadonlyMap<string, number>): RecognitionTold {
  const { id, year, decisionNumber, decisionDate, editionId, withdrawnOn, withdrawalNumber, note } = one;
  const held = heldOf(one, terms);
  return {
    ...{ id, year, decisionNumber, decisionDate, withdrawnOn, withdrawalNumber, note },
    edition: editionId,
    termEnd: termEnd(held),
    termEnded: termEnded(held, day),
    withdrawn: isWithdrawn(held, day),
  };
}

/** The review of one title, of one commune: by the same rules as the list, which reads the whole province. */
function findingOf(
  { round, day, commune, kin, pinned }: Scene,
  { recognitions, sheets, cases, terms }: OnRegister,
  title: Title,
): FindingView | null {
  const standard = STANDARD_OF_TITLE[title];
  const earlier = new Set(kin.earlier.map(keyText));
  const sheet = sheets.find(({ roundId, edition }) => roundId === round.id && edition === standard);
  const verdict = sheet && isCounted(sheet.state) ? sheet.verdict : null;
  const outcome = reviewOutcome({ outcome: verdict?.outcome ?? null });
  const { findings } = reviewTitles({
    held: recognitions.filter((one) => one.title === title).map((one) => heldOf(one, terms)),
    cutOffYear: round.cutOffYear,
    day,
    unitNow: (unit) => (earlier.has(keyText(unit)) ? commune : null),
    outcomeOf: () => outcome,
  });
  const [finding] = findings;
  if (!finding) return null;
  const edition = pinned(round.id, standard);
  const row = sheet && { id: sheet.id, state: sheet.state, entered: edition ? progressOf(sheet, edition).entered : 0 };
  const ownCase = cases.find(
    (one) => one.title === title && earlier.has(keyText({ period: one.period, code: one.communeCode })),
  );
  return viewFinding(
    { title, communes: new Map([[commune.code, commune]]), sheets: new Map(row ? [[commune.code, row]] : []) },
    finding,
    edition,
    new Map(sheet && verdict ? [[sheet.id, verdict]] : []),
    ownCase ?? null,
  );
}
