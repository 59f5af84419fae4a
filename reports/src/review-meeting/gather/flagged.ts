import type { MomentFinding } from '@chuan-xa/meetings';
import type { Verdict } from '@chuan-xa/scoring';
import { sayReasons } from '@chuan-xa/wording';
import type { FlaggedRow } from '../report.js';
import { communeCell, groupName, hasOwnAsterisk, inParts, type TitleScene } from './scene.js';

/** Sheet 2: the communes whose title is no longer earned, by office and name. */
export function flaggedRows(scene: TitleScene): AsyncIterable<FlaggedRow> {
  const flagged = [...scene.findings].filter(([, outcome]) => outcome === 'noLongerMeets').map(([code]) => code);
  return inParts(flagged, async (part) => {
    const findings = await scene.readFindings(part);
    const verdicts = await scene.readVerdicts(part);
    return part.flatMap((code) => {
      const finding = findings.get(code);
      return finding ? [flaggedRow(scene, finding, verdicts.get(code))] : [];
    });
  });
}

function flaggedRow(scene: TitleScene, view: MomentFinding, verdict: Verdict | undefined): FlaggedRow {
  const commune = scene.communes.get(view.commune.code);
  const reasons = verdict?.reasons ?? [];
  return {
    office: groupName(commune),
    commune: communeCell(commune, view.commune.code),
    zone: view.commune.zone,
    year: view.recognition.year,
    decision: { number: view.recognition.decisionNumber, date: view.recognition.decisionDate },
    total: verdict?.total ?? null,
    short: verdict?.wayBack.points ?? null,
    belowFloor:
      reasons.flatMap((reason) => (reason.code === 'CRITERION_BELOW' ? reason.criterion : [])).join('; ') || null,
    disqualified: reasons.some((reason) => reason.code === 'DISQUALIFIED') ? 'Có' : null,
    reasons: sayReasons(reasons, scene.edition, 'short') || null,
    wayBack: view.wayBack,
    cause: view.case?.cause ?? null,
    solution: solutionOf(view),
    due: view.case?.dueOn ?? null,
    note: view.termEnded ? 'Hết thời hạn công nhận' : null,
    provisional: hasOwnAsterisk(verdict, scene.provisional),
  };
}

/** What is to be done and, behind it, by whom. */
function solutionOf({ case: reviewCase }: MomentFinding): string | null {
  const { solution, responsible } = reviewCase ?? {};
  return solution && responsible ? `${solution} (${responsible})` : (solution ?? responsible ?? null);
}
