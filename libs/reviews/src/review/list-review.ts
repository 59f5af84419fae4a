import { pinnedEditions } from '@chuan-xa/assessments';
import { ownOfficeOn } from '@chuan-xa/places';
import { refuseAll, type Tx } from '@chuan-xa/platform';
import type { Reason } from '@chuan-xa/scoring';
import { STANDARD_OF_TITLE, type Title } from '@chuan-xa/standards';
import {
  chooseFindings,
  countByOffice,
  countByReason,
  type ChoosableFinding,
  type OfficeCount,
  type ReasonCount,
  type ReviewChoice,
} from './choose-findings.js';
import { readReview, type HeldRecognition, type Review } from './read-review.js';
import { countFindings, type Finding, type ReviewCounts } from './review-titles.js';

/** Of which title, up to which year if not the round's own cut-off, and narrowed to what. */
export type ReviewAsked = ReviewChoice & { title: Title; through?: number };

/** A review as a list of it is shown: on the screen a page at a time, in a workbook whole. */
export interface ReviewList {
  review: Review;
  /** Of the office asked for, or of all; whatever else is asked. */
  counts: ReviewCounts;
  byReason: ReasonCount[];
  byOffice: OfficeCount[];
  /** The findings asked for. */
  findings: Finding<HeldRecognition>[];
}

/** Reads a review and narrows it. Refuses: ROUND_NOT_FOUND, OFFICE_UNKNOWN, INVALID_INPUT (a criterion that is not there). */
export async function listReview(tx: Tx, roundId: string, asked: ReviewAsked): Promise<ReviewList> {
  const review = await readReview(tx, roundId, asked.title, asked.through);
  // A slip of the pen must not read as "no commune fails".
  if (asked.office !== undefined) await ownOfficeOn(tx, asked.office, review.round.unitsOn);
  await checkCriterion(tx, review, asked);
  const reasons = await readReasons(tx, review);
  const lines = review.findings.map((finding) => choosable(review, finding, reasons.get(finding.commune.code) ?? []));
  return {
    review,
    counts: countFindings(chooseFindings(lines, { office: asked.office }).map(({ finding }) => finding)),
    byReason: countByReason(lines, asked),
    byOffice: countByOffice(lines, asked),
    findings: chooseFindings(lines, asked).map(({ finding }) => finding),
  };
}

async function checkCriterion(tx: Tx, { round, title }: Review, { reason, criterion }: ReviewAsked): Promise<void> {
  if (criterion === undefined) return;
  if (reason !== 'floor')
    throw refuseAll([{ field: 'criterion', code: 'FIELD_UNKNOWN', values: { field: 'criterion' } }]);
  const edition = (await pinnedEditions(tx, [round.id])).get(`${round.id} ${STANDARD_OF_TITLE[title]}`);
  if (!edition?.criteria.some(({ id }) => id === criterion))
    throw refuseAll([{ field: 'criterion', code: 'UNKNOWN_ID', values: { id: criterion } }]);
}

function choosable(
  { communes }: Review,
  finding: Finding<HeldRecognition>,
  reasons: Reason[],
): ChoosableFinding<Finding<HeldRecognition>> {
  const commune = communes.get(finding.commune.code);
  const office = commune?.office ?? null;
  const texts = [finding.commune.code, commune?.fullName, commune?.district?.fullName, office?.shortName, office?.name];
  return {
    finding,
    office: { code: office?.code ?? '', name: office?.shortName ?? '' },
    reasons,
    texts: texts.flatMap((text) => text ?? []),
  };
}

/** By commune: the reasons of the counted verdict under review; without the rest of the verdicts, which only what is shown needs. */
async function readReasons(tx: Tx, { findings, sheets }: Review): Promise<Map<string, Reason[]>> {
  const codes = new Map(
    findings.flatMap(({ commune: { code }, outcome }) => {
      const sheet = outcome === 'notAssessed' ? undefined : sheets.get(code);
      return sheet ? [[sheet.id, code] as const] : [];
    }),
  );
  const rows = await tx.manager.query<{ id: string; reasons: Reason[] }[]>(
    `SELECT assessment_id AS id, document -> 'reasons' AS reasons FROM verdict
     WHERE province_code = $1 AND assessment_id = ANY($2::uuid[])`,
    [tx.province, [...codes.keys()]],
  );
  return new Map(rows.map(({ id, reasons }) => [codes.get(id) ?? '', reasons]));
}
