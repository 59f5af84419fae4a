import type { SummaryRow } from '../report.js';
import { groupName, type TitleScene } from './scene.js';

/** Each office's progress and review of one title. */
export function summaryRows({ offices, communes }: TitleScene): SummaryRow[] {
  return offices.map(({ office, progress, review }) => {
    const { communes: count, ...rest } = progress;
    const member = [...communes.values()].find((commune) => (commune.office?.code ?? '') === office);
    return { office: groupName(member), communes: count, progress: rest, review, note: null };
  });
}
