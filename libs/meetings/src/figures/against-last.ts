import type { Figure } from '@chuan-xa/charts';
import { outcomeWord, sayAgainstLast, judgedWord } from '@chuan-xa/wording';
import { countCell, outcomeIn, type TitleScene } from './scene.js';

const LOOKS = ['met', 'notMet', 'undetermined', 'notAssessed'] as const;
const BEFORE = ['met', 'notMet', 'undetermined'] as const;

/** This round against the last in which each commune was assessed under the same standard; null where none was. */
export function againstLast({ title, offices }: TitleScene): Figure | null {
  const compared = offices.flatMap(({ communes }) => communes).filter(({ sheet }) => sheet?.last);
  if (compared.length === 0) return null;
  const moved = (from: string, to: string) =>
    compared.filter((one) => one.sheet?.last?.outcome === from && outcomeIn(one) === to);
  return {
    id: `last-${title.title}`,
    kind: 'stack',
    finding: sayAgainstLast(moved('met', 'notMet').length, moved('notMet', 'met').length, compared.length),
    about: `Kết quả ${judgedWord(title.title)} của đợt này, theo kết quả lần chấm trước của cùng xã`,
    rowHead: 'Lần trước',
    columns: LOOKS.map((look) => ({ id: look, label: `Nay ${outcomeWord(look)}`, look })),
    rows: BEFORE.map((from) => ({
      id: from,
      label: `Trước ${outcomeWord(from)}`,
      cells: LOOKS.map((to) => countCell(moved(from, to))),
    })),
    total: LOOKS.map((to) => countCell(compared.filter((one) => outcomeIn(one) === to))),
    note: `So sánh ${compared.length} xã có kết quả ở một đợt trước theo cùng bộ tiêu chí; các xã khác không có mặt ở đây.`,
  };
}
