import { isCounted } from '@chuan-xa/assessments';
import type { Figure, FigureColumn } from '@chuan-xa/charts';
import { sayProgress, titleWord } from '@chuan-xa/wording';
import { bareColumns, countRow, outcomeIn, type Placed, type TitleScene } from './scene.js';

const COLUMNS: (FigureColumn & { holds: (one: Placed) => boolean })[] = [
  { id: 'pledged', label: 'Đăng ký', look: null, holds: ({ standing }) => standing.pledged },
  {
    id: 'assessed',
    label: 'Đã chấm',
    look: null,
    holds: ({ sheet }) => sheet !== undefined && (isCounted(sheet.state) || sheet.entered > 0),
  },
  {
    id: 'submitted',
    label: 'Đã nộp',
    look: null,
    holds: ({ sheet }) => sheet !== undefined && isCounted(sheet.state),
  },
  { id: 'appraised', label: 'Đã thẩm định', look: null, holds: ({ sheet }) => sheet?.state === 'accepted' },
  { id: 'met', label: 'Đạt', look: null, tableOnly: true, holds: (one) => outcomeIn(one) === 'met' },
  {
    id: 'metPledged',
    label: 'Đạt trong số đăng ký',
    look: null,
    tableOnly: true,
    holds: (one) => one.standing.pledged && outcomeIn(one) === 'met',
  },
  {
    id: 'recognised',
    label: 'Công nhận trong năm',
    look: null,
    tableOnly: true,
    holds: ({ standing }) => standing.recognised,
  },
];

/** The year's work of each office against what was pledged. */
export function progress({ title, round, offices }: TitleScene): Figure {
  const all = offices.flatMap(({ communes }) => communes);
  return {
    id: `progress-${title.title}`,
    kind: 'bars',
    finding: sayProgress(title.title, round.year, title.total.progress),
    about: `Tiến độ ${titleWord(title.title)} năm ${round.year} theo đơn vị phụ trách`,
    rowHead: 'Đơn vị',
    columns: bareColumns(COLUMNS),
    rows: offices.map(({ office, name, communes }) => countRow(office, name, communes, COLUMNS)),
    total: countRow('', '', all, COLUMNS).cells,
    note: null,
  };
}
