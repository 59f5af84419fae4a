import type { Figure, FigureColumn, MapGround } from '@chuan-xa/charts';
import { capitalise, outcomeWords, sayMapNote, sayOutcomes, judgedWord } from '@chuan-xa/wording';
import { bareColumns, countRow, outcomeIn, type Placed, type TitleScene } from './scene.js';

const LOOKS = ['met', 'notMet', 'undetermined', 'notAssessed'] as const;
const COLUMNS = LOOKS.map((look): FigureColumn & { holds: (one: Placed) => boolean } => ({
  id: look,
  label: capitalise(outcomeWords[look]),
  look,
  holds: (one) => outcomeIn(one) === look,
}));

/** What the communes of each office came to. */
export function outcomes({ title, offices }: TitleScene): Figure {
  const all = offices.flatMap(({ communes }) => communes);
  return {
    id: `outcomes-${title.title}`,
    kind: 'stack',
    finding: sayOutcomes(title.title, title.total.progress),
    about: `Kết quả ${judgedWord(title.title)} theo đơn vị phụ trách`,
    rowHead: 'Đơn vị',
    columns: bareColumns(COLUMNS),
    rows: offices.map(({ office, name, communes }) => countRow(office, name, communes, COLUMNS)),
    total: countRow('', '', all, COLUMNS).cells,
    note: null,
  };
}

/** The same, a square a commune. */
export const tiles = (scene: TitleScene): Figure => {
  const figure = outcomes(scene);
  return {
    ...figure,
    id: `tiles-${scene.title.title}`,
    kind: 'tiles',
    about: `Từng xã theo kết quả ${judgedWord(scene.title.title)}, gom theo đơn vị phụ trách`,
  };
};

/** The same where the communes lie; null where it is not known of each of them. */
export function map(scene: TitleScene, ground: MapGround): Figure | null {
  const figure = outcomes(scene);
  const shapes = new Set(ground.shapes.map(({ code }) => code));
  const counted = figure.rows.flatMap(({ cells }) => cells.flatMap(({ communes }) => communes));
  if (!counted.every((code) => shapes.has(code))) return null;
  return {
    ...figure,
    id: `map-${scene.title.title}`,
    kind: 'map',
    about: `Bản đồ từng xã theo kết quả ${judgedWord(scene.title.title)}`,
    note: sayMapNote(ground.source, shapes.size - counted.length),
    ground,
  };
}
