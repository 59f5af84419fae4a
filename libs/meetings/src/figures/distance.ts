import type { Figure } from '@chuan-xa/charts';
import { hundredthsOf } from '@chuan-xa/scoring';
import { sayDistance, judgedWord } from '@chuan-xa/wording';
import { countCell, outcomeIn, type Placed, type TitleScene } from './scene.js';

/** In points; the last is what "close to the threshold" means. */
const BANDS = ['1', '2', '3'] as const;
const NEAR = '3';

/** How far those that do not meet the standard are from it, by the least way back; null in a standard without points. */
export function distance({ title, edition, offices }: TitleScene): Figure | null {
  if (edition.scoredBy === 'threshold') return null;
  const notMet = offices.flatMap(({ communes }) => communes).filter((one) => outcomeIn(one) === 'notMet');
  const within = (from: string, to: string): Placed[] =>
    notMet.filter((one) => {
      const short = shortOf(one);
      return short !== null && short > hundredthsOf(from) && short <= hundredthsOf(to);
    });
  const bands = BANDS.map((to, place) => ({ to, from: place === 0 ? '0' : (BANDS[place - 1] ?? '0') }));
  const rows = [
    {
      id: 'clear',
      label: 'Đủ điểm, còn vướng điều kiện khác',
      cells: [countCell(notMet.filter((one) => shortOf(one) === 0))],
    },
    ...bands.map(({ from, to }) => ({
      id: to,
      label: from === '0' ? `Thiếu đến ${to} điểm` : `Thiếu trên ${from} đến ${to} điểm`,
      cells: [countCell(within(from, to))],
    })),
    {
      id: 'far',
      label: `Thiếu trên ${NEAR} điểm`,
      cells: [countCell(notMet.filter((one) => (shortOf(one) ?? 0) > hundredthsOf(NEAR)))],
    },
    {
      id: 'unknown',
      label: 'Chưa tính được cách đạt',
      cells: [countCell(notMet.filter((one) => shortOf(one) === null))],
    },
  ];
  const near = notMet.filter((one) => {
    const short = shortOf(one);
    return short !== null && short <= hundredthsOf(NEAR);
  });
  return {
    id: `distance-${title.title}`,
    kind: 'bars',
    finding: sayDistance(near.length, notMet.length, NEAR),
    about: `Xã không đạt ${judgedWord(title.title)}, theo số điểm ít nhất phải tăng để đạt`,
    rowHead: 'Còn thiếu',
    columns: [{ id: 'communes', label: 'Số xã', look: null }],
    rows,
    total: [countCell(notMet)],
    note: null,
  };
}

/** The least points to be gained, in hundredths; null where the way back is not known. */
function shortOf({ sheet }: Placed): number | null {
  const way = sheet?.verdict?.wayBack;
  return !way?.possible || way.points === null ? null : hundredthsOf(way.points);
}
