import type { Tx } from '@chuan-xa/platform';
import { viewFindings, type FindingView } from '@chuan-xa/reviews';
import { sayReasons } from '@chuan-xa/wording';
import type { FlaggedRow } from '../report.js';
import { communeCell, groupName, hasOwnAsterisk, inParts, type TitleScene } from './scene.js';

/** Sheet 2: the communes whose title is no longer earned, by office and name. */
export function flaggedRows(tx: Tx, scene: TitleScene): AsyncIterable<FlaggedRow> {
  const flagged = scene.review.findings.filter((finding) => finding.outcome === 'noLongerMeets');
  return inParts(flagged, async (part) =>
    (await viewFindings(tx, scene.review, part)).map((view) => flaggedRow(scene, view)),
  );
}

function flaggedRow(scene: TitleScene, view: FindingView): FlaggedRow {
  const commune = scene.review.communes.get(view.commune.code);
  const reasons = view.verdict?.reasons ?? [];
  return {
    office: groupName(commune),
    commune: communeCell(commune, view.commune.code),
    zone: view.commune.zone,
    year: view.recognition.year,
    decision: { number: view.recognition.decisionNumber, date: view.recognition.decisionDate },
    total: view.verdict?.total ?? null,
    short: view.verdict?.wayBack.points ?? null,
    belowFloor:
      reasons.flatMap((reason) => (reason.code === 'CRITERION_BELOW' ? reason.criterion : [])).join('; ') || null,
    disqualified: reasons.some((reason) => reason.code === 'DISQUALIFIED') ? 'Có' : null,
    reasons: sayReasons(reasons, scene.edition, 'short') || null,
    wayBack: view.wayBack,
    cause: view.case?.cause ?? null,
    solution: solutionOf(view),
    due: view.case?.dueOn ?? null,
    note: view.termEnded ? 'Hết thời hạn công nhận' : null,
    provisional: hasOwnAsterisk(view.verdict, scene.provisional),
  };
}

/** What is to be done and, behind it, by whom. */
function solutionOf({ case: reviewCase }: FindingView): string | null {
  const { solution, responsible } = reviewCase ?? {};
  return solution && responsible ? `${solution} (${responsible})` : (solution ?? responsible ?? null);
}
