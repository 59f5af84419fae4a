import type { Figure } from '@chuan-xa/charts';
import type { Verdict } from '@chuan-xa/scoring';
import { capitalise, plainName, sayFailing, judgedWord } from '@chuan-xa/wording';
import { countCell, type TitleScene } from './scene.js';

/** The criteria, or indicators of a standard of thresholds, that fail most communes; null where none is assessed. */
export function failing({ title, edition, communes }: TitleScene): Figure | null {
  const judged = communes.filter(({ sheet }) => sheet?.verdict);
  if (judged.length === 0) return null;
  const items =
    edition.scoredBy === 'threshold'
      ? edition.criteria.flatMap((criterion) => criterion.indicators.map((one) => ({ id: one.id, name: one.title })))
      : edition.criteria.map(({ id, name }) => ({ id, name }));
  const rows = items
    .map(({ id, name }) => ({
      id,
      label: `${capitalise(plainName(id))}. ${name}`,
      cells: [countCell(judged.filter(({ sheet }) => sheet?.verdict && failsAt(sheet.verdict).has(id)))],
    }))
    .sort((one, other) => count(other.cells) - count(one.cells));
  return {
    id: `failing-${title.title}`,
    kind: 'bars',
    finding: sayFailing(
      title.title,
      rows.map(({ id, cells }) => ({ name: plainName(id), count: count(cells) })),
    ),
    about: `Số xã dưới mức của từng tiêu chí ${judgedWord(title.title)}, trong ${judged.length} xã đã đánh giá`,
    rowHead: 'Tiêu chí',
    columns: [{ id: 'communes', label: 'Số xã', look: null }],
    rows,
    total: null,
    note: 'Một xã có thể dưới mức ở nhiều tiêu chí, nên các số không cộng lại được.',
  };
}

const count = ([cell]: { value: string | null }[]): number => Number(cell?.value ?? 0);

/** What a verdict names as too low. */
const failsAt = ({ reasons }: Verdict): Set<string> =>
  new Set(
    reasons.flatMap((reason) => {
      if (reason.code === 'CRITERION_BELOW') return [reason.criterion];
      if (reason.code === 'INDICATOR_BELOW') return [reason.indicator];
      return [];
    }),
  );
