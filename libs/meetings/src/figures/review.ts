import type { Figure, FigureColumn } from '@chuan-xa/charts';
import { capitalise, outcomeOfReview, reviewWord, sayReview, titleWord, type ReviewOutcome } from '@chuan-xa/wording';
import { bareColumns, countRow, type Placed, type TitleScene } from './scene.js';

const OUTCOMES: ReviewOutcome[] = ['maintained', 'noLongerMeets', 'undetermined', 'notAssessed'];

/** What was recognised up to the cut-off, and whether it is still earned; null where nobody holds the title. */
export function review({ title, round, offices }: TitleScene): Figure | null {
  const { total } = title;
  if (total.review.reviewed === 0) return null;
  const columns: (FigureColumn & { holds: (one: Placed) => boolean })[] = [
    ...OUTCOMES.map((outcome) => ({
      id: outcome,
      label: capitalise(reviewWord(outcome, title.title)),
      look: outcomeOfReview[outcome],
      holds: ({ standing }: Placed) => standing.finding?.outcome === outcome,
    })),
    {
      id: 'termEnded',
      label: 'Trong đó hết thời hạn công nhận',
      look: null,
      tableOnly: true,
      holds: ({ standing }: Placed) => standing.finding?.termEnded ?? false,
    },
  ];
  const held = offices.filter(({ communes }) => communes.some(({ standing }) => standing.finding !== null));
  const lost = title.offices.map(({ name, review: counts }) => ({ name, count: counts.noLongerMeets }));
  return {
    id: `review-${title.title}`,
    kind: 'stack',
    finding: sayReview(title.title, total.review, round.cutOffYear, lost),
    about: `Xã được công nhận ${titleWord(title.title)} từ năm ${round.cutOffYear} trở về trước, theo đơn vị phụ trách`,
    rowHead: 'Đơn vị',
    columns: bareColumns(columns),
    rows: held.map(({ office, name, communes }) => countRow(office, name, communes, columns)),
    total: countRow(
      '',
      '',
      held.flatMap(({ communes }) => communes),
      columns,
    ).cells,
    note: null,
  };
}
