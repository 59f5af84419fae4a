import { pinnedEditions, readProvisional, type Provisional } from '@chuan-xa/assessments';
import type { Tx } from '@chuan-xa/platform';
import { listReview, viewFindings, type FindingView, type Review, type ReviewAsked } from '@chuan-xa/reviews';
import type { Edition } from '@chuan-xa/scoring';
import { STANDARD_OF_TITLE } from '@chuan-xa/standards';
import {
  capitalise,
  caseStateWord,
  outcomeOfReview,
  sayProvisional,
  sayReasons,
  titleLongWord,
} from '@chuan-xa/wording';
import { headOf, letterheadNow } from '../letterhead/index.js';
import { momentOf } from '../moment-of.js';
import { pageMarks, type DataState } from '../official-form/index.js';
import { communeCell, hasOwnAsterisk, inParts } from '../review-meeting/gather/scene.js';
import { scopeOf } from '../scope.js';
import { filterLine } from './filter-line.js';
import type { ReviewListReport, ReviewRow } from './review-list.js';

/** The list of a round's review as it was asked for, all pages of it, as far as the actor reaches. Refuses what `listReview` does. */
export async function gatherReviewList(tx: Tx, roundId: string, asked: ReviewAsked): Promise<ReviewListReport> {
  const { review, findings, byOffice } = await listReview(tx, roundId, asked);
  const { round, title, cutOffYear } = review;
  const standard = STANDARD_OF_TITLE[title];
  const edition = (await pinnedEditions(tx, [round.id])).get(`${round.id} ${standard}`) ?? null;
  const provisional = await readProvisional(tx, round.id, standard);
  const scope = await scopeOf(tx, round.period);
  const state: DataState = { kind: 'live', at: momentOf(tx.at), demo: round.illustrative };
  const sharedNote = sayProvisional(provisional.shared);
  const officeName = byOffice.find(({ office }) => office === asked.office)?.name ?? asked.office ?? '';
  return {
    head: headOf(await letterheadNow(tx), 'list', tx.today),
    state,
    title: `DANH SÁCH RÀ SOÁT XÃ ĐÃ ĐƯỢC CÔNG NHẬN ${titleLongWord(title).toUpperCase()}\nTỪ NĂM ${cutOffYear} TRỞ VỀ TRƯỚC`,
    lines: [
      [round.name, ...pageMarks(state)].join(' – '),
      filterLine(asked, officeName),
      ...(scope === null ? [] : [`Phạm vi: ${scope}`]),
      ...(sharedNote === '' ? [] : [sharedNote]),
    ],
    rows: inParts(findings, async (part) =>
      (await viewFindings(tx, review, part)).map((view) => rowOf(review, view, edition, provisional)),
    ),
    former: review.former.length,
  };
}

function rowOf(review: Review, view: FindingView, edition: Edition | null, provisional: Provisional): ReviewRow {
  const { commune, recognition, verdict, outcome } = view;
  const reasons = verdict?.reasons ?? [];
  return {
    office: commune.officeName ?? '',
    commune: communeCell(review.communes.get(commune.code), commune.code),
    zone: commune.zone,
    year: recognition.year,
    decision: { number: recognition.decisionNumber, date: recognition.decisionDate },
    total: verdict?.total ?? null,
    short: verdict && verdict.outcome !== 'met' ? verdict.wayBack.points : null,
    belowFloor:
      reasons.flatMap((reason) => (reason.code === 'CRITERION_BELOW' ? reason.criterion : [])).join('; ') || null,
    disqualified: reasons.some((reason) => reason.code === 'DISQUALIFIED') ? 'Có' : null,
    outcome: {
      look: outcomeOfReview[outcome],
      word: capitalise(view.word),
      provisional: hasOwnAsterisk(verdict, provisional),
    },
    reasons: (edition && sayReasons(reasons, edition, 'short')) || (view.missing && `Còn thiếu ${view.missing}`),
    wayBack: view.wayBack,
    caseState: view.case && capitalise(caseStateWord(view.case.state)),
    due: view.case?.dueOn ?? null,
    note: view.termEnded ? 'Hết thời hạn công nhận' : null,
  };
}
