import type { Figure, FigureCell } from '@chuan-xa/charts';
import { decimalOf, hundredthsOf } from '@chuan-xa/scoring';
import { capitalise, plainName, sayLost, judgedWord } from '@chuan-xa/wording';
import type { Placed, TitleScene } from './scene.js';

/** Where points are lost, by criterion and office: on average a commune; null in a standard without points. */
export function lost({ title, edition, offices }: TitleScene): Figure | null {
  if (edition.scoredBy === 'threshold') return null;
  const all = offices.flatMap(({ communes }) => communes);
  const rows = edition.criteria.map(({ id, name }) => ({
    id,
    label: `${capitalise(plainName(id))}. ${name}`,
    cells: [...offices.map(({ communes }) => averageLoss(communes, id)), averageLoss(all, id)],
  }));
  const [most] = rows
    .map(({ id, cells }) => ({ name: plainName(id), points: cells.at(-1)?.value ?? null }))
    .filter((row): row is { name: string; points: string } => row.points !== null)
    .sort((one, other) => hundredthsOf(other.points) - hundredthsOf(one.points));
  return {
    id: `lost-${title.title}`,
    kind: 'heat',
    finding: sayLost(most ?? null),
    about: `Điểm mất bình quân mỗi xã đã chấm đủ tiêu chí, ${judgedWord(title.title)}`,
    rowHead: 'Tiêu chí',
    columns: [
      ...offices.map(({ office, name }) => ({ id: office, label: name, look: null })),
      { id: 'all', label: 'Toàn tỉnh', look: null },
    ],
    rows,
    total: null,
    note: 'Điểm mất = điểm tối đa − điểm được tính. Xã chưa chấm tiêu chí đó không tính vào bình quân; ô trống là chưa có xã nào.',
  };
}

/** In points, half a hundredth up; null where no commune has both its points and their maximum. */
function averageLoss(communes: readonly Placed[], criterion: string): FigureCell {
  const losses = communes.flatMap(({ code, sheet }) => {
    const { points = null, max = null } = sheet?.verdict?.criteria.find(({ id }) => id === criterion) ?? {};
    return points === null || max === null ? [] : [{ code, loss: hundredthsOf(max) - hundredthsOf(points) }];
  });
  const sum = losses.reduce((total, { loss }) => total + loss, 0);
  return {
    value: losses.length === 0 ? null : decimalOf(Math.floor((2 * sum + losses.length) / (2 * losses.length))),
    communes: losses.filter(({ loss }) => loss > 0).map(({ code }) => code),
  };
}
