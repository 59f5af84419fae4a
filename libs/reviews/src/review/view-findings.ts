import { pinnedEditions, readVerdicts, type SheetRow } from '@chuan-xa/assessments';
import { communeFullName, keyText, successorsOf, type CommuneType, type RelatedCommune } from '@chuan-xa/places';
import type { Tx } from '@chuan-xa/platform';
import { answerableIds, type Edition, type Verdict } from '@chuan-xa/scoring';
import { STANDARD_OF_TITLE, type Title } from '@chuan-xa/standards';
import { missingSheet, reviewWord, sayEachReason, sayWayBack, type ReviewOutcome } from '@chuan-xa/wording';
import type { ReviewCase } from '../case/review-case.entity.js';
import { readCases } from '../case/read-cases.js';
import type { HeldRecognition, Review } from './read-review.js';
import { reviewOutcome } from './read-review.js';
import type { Finding, FormerFinding } from './review-titles.js';

/** A recognition as a list shows it. */
export interface RecognitionView {
  id: string;
  year: number;
  decisionNumber: string;
  decisionDate: string;
  edition: string | null;
}

/** One line of the review, in words. */
export interface FindingView {
  title: Title;
  commune: {
    code: string;
    name: string;
    district: string | null;
    office: string | null;
    officeName: string | null;
    zone: string | null;
  };
  recognition: RecognitionView;
  history: RecognitionView[];
  outcome: ReviewOutcome;
  /** "không còn đạt", for NTM titles "không còn đạt tiêu chí y tế". */
  word: string;
  termEnded: boolean;
  termEnd: string | null;
  sheet: string | null;
  verdict: Verdict | null;
  why: string[];
  wayBack: string | null;
  /** Where there is no outcome: what is missing. */
  missing: string | null;
  case: ReviewCase | null;
}

/** A title of a unit that no longer exists, with its successors' results beside it. */
export interface FormerView {
  title: Title;
  unit: { code: string; period: number; name: string };
  recognition: RecognitionView;
  history: RecognitionView[];
  termEnded: boolean;
  successors: { code: string; name: string; kind: RelatedCommune['kind']; outcome: ReviewOutcome; word: string }[];
}

/** Findings in words: the verdicts, reasons and ways back of just these lines are read. */
export async function viewFindings(
  tx: Tx,
  review: Review,
  findings: Finding<HeldRecognition>[],
): Promise<FindingView[]> {
  const edition =
    (await pinnedEditions(tx, [review.round.id])).get(`${review.round.id} ${STANDARD_OF_TITLE[review.title]}`) ?? null;
  const counted = findings.flatMap(({ commune, outcome }) =>
    outcome === 'notAssessed' ? [] : (review.sheets.get(commune.code)?.id ?? []),
  );
  const verdicts = await readVerdicts(tx, counted);
  const cases = await readCases(
    tx,
    review.title,
    findings.map((finding) => finding.commune),
  );
  return findings.map((finding) =>
    viewFinding(review, finding, edition, verdicts, cases.get(finding.commune.code) ?? null),
  );
}

/** What of a review the view of one finding needs. */
export type FindingScene = Pick<Review, 'title' | 'communes'> & {
  sheets: ReadonlyMap<string, Pick<SheetRow, 'id' | 'state' | 'entered'>>;
};

/** One finding in words. `verdicts`: of the counted sheets, by id; `edition`: that of the round, null where it pins none. */
export function viewFinding(
  review: FindingScene,
  finding: Finding<HeldRecognition>,
  edition: Edition | null,
  verdicts: ReadonlyMap<string, Verdict>,
  reviewCase: ReviewCase | null,
): FindingView {
  const commune = review.communes.get(finding.commune.code);
  const sheet = review.sheets.get(finding.commune.code);
  const verdict = sheet && finding.outcome !== 'notAssessed' ? (verdicts.get(sheet.id) ?? null) : null;
  const progress = sheet && edition ? { entered: sheet.entered, of: answerableIds(edition).length } : undefined;
  return {
    title: review.title,
    commune: {
      code: finding.commune.code,
      name: commune?.fullName ?? finding.commune.code,
      district: commune?.district?.name ?? null,
      office: commune?.office?.code ?? null,
      officeName: commune?.office?.shortName ?? null,
      zone: commune?.zone?.zone ?? null,
    },
    recognition: viewRecognition(finding.recognition),
    history: finding.history.map(viewRecognition),
    outcome: finding.outcome,
    word: reviewWord(finding.outcome, review.title),
    termEnded: finding.termEnded,
    termEnd: finding.termEnd,
    sheet: sheet?.id ?? null,
    verdict,
    why: verdict && edition ? sayEachReason(verdict.reasons, edition) : [],
    wayBack:
      verdict && edition && verdict.outcome !== 'met' ? sayWayBack(verdict.wayBack, edition, verdict.reasons) : null,
    missing: finding.outcome === 'notAssessed' ? missingSheet(sheet?.state ?? null, progress).missing : null,
    case: reviewCase,
  };
}

const viewRecognition = ({
  id,
  year,
  decisionNumber,
  decisionDate,
  recognition,
}: HeldRecognition): RecognitionView => ({
  id,
  year,
  decisionNumber,
  decisionDate,
  edition: recognition.editionId,
});

/** Titles of units that no longer exist, each with what became of the unit. */
export async function viewFormer(
  tx: Tx,
  review: Review,
  former: FormerFinding<HeldRecognition>[],
): Promise<FormerView[]> {
  const names = await unitNames(tx, former);
  const views: FormerView[] = [];
  for (const { unit, recognition, history, termEnded } of former) {
    // What came of it under another office is that office's to show.
    const successors = (await successorsOf(tx, unit, review.round.period)).filter(({ code }) =>
      review.communes.has(code),
    );
    views.push({
      title: review.title,
      unit: { ...unit, name: names.get(keyText(unit)) ?? unit.code },
      recognition: viewRecognition(recognition),
      history: history.map(viewRecognition),
      termEnded,
      successors: successors.map(({ code, fullName, kind }) => {
        const outcome = reviewOutcome(review.sheets.get(code));
        return { code, name: fullName, kind, outcome, word: reviewWord(outcome, review.title) };
      }),
    });
  }
  return views;
}

async function unitNames(tx: Tx, former: FormerFinding[]): Promise<Map<string, string>> {
  const rows = await tx.manager.query<
    { period: number; code: string; type: CommuneType; name: string; district: string | null }[]
  >(
    `SELECT c.period, c.code, c.type, c.name, d.name AS district FROM commune c
     LEFT JOIN district d ON d.province_code = c.province_code AND d.period = c.period AND d.code = c.district_code
     WHERE c.province_code = $1 AND (c.period, c.code) IN (SELECT * FROM unnest($2::smallint[], $3::bpchar[]))`,
    [tx.province, former.map(({ unit }) => unit.period), former.map(({ unit }) => unit.code)],
  );
  return new Map(
    rows.map((unit) => [keyText(unit), `${communeFullName(unit)}${unit.district ? ` (${unit.district})` : ''}`]),
  );
}
