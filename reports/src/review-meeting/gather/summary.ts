import { countFindings } from '@chuan-xa/reviews';
import type { SummaryRow } from '../report.js';
import { groupName, type TitleScene } from './scene.js';

/** Each office's progress and review of one title. */
export function summaryRows({ progress, review }: TitleScene): SummaryRow[] {
  return progress.offices.map(({ office, counts }) => {
    const { communes, ...rest } = counts;
    const member = [...review.communes.values()].find((commune) => (commune.office?.code ?? '') === office);
    const findings = review.findings.filter(
      ({ commune }) => (review.communes.get(commune.code)?.office?.code ?? '') === office,
    );
    return { office: groupName(member), communes, progress: rest, review: countFindings(findings), note: null };
  });
}
