import { tableOf, type Figure } from '@chuan-xa/charts';
import { SAME_TABLE, sayFigureCaption } from '@chuan-xa/wording';
import type { Block, PaperTable } from '../paper/paper.js';

/** A figure of the report: what it finds, the picture, and its table. A map has the numbers of the table before it. */
export function figureBlocks(figure: Figure, number: number): Block[] {
  const isMap = figure.kind === 'tiles' || figure.kind === 'map';
  const block: Block = {
    ...{ is: 'figure', figure, height: heightOf(figure), name: `figure/${figure.id}`, says: figure.finding },
    finding: isMap ? null : `${figure.finding}.`,
    caption: sayFigureCaption(number, figure.about),
  };
  const note = isMap ? [figure.note, SAME_TABLE].filter((text) => text !== null).join(' ') : figure.note;
  return [
    block,
    ...(isMap ? [] : [paperTable(figure)]),
    ...(note === null ? [] : [{ is: 'paragraph', look: 'note', text: note } as const]),
  ];
}

/** Of a map, in px: on paper about as high as wide. */
const TALLEST = 720;

/** In px: a row is read at the height of two lines. */
function heightOf({ kind, rows, ground }: Figure): number {
  switch (kind) {
    case 'tiles':
      return 400;
    case 'map':
      return Math.min(TALLEST, Math.round((720 * (ground?.height ?? 1)) / (ground?.width ?? 1)) + 60);
    case 'heat':
      return 84 + rows.length * 28;
    case 'bars':
    case 'stack':
      return 56 + rows.length * 24;
  }
}

/** A figure's table as it is printed. */
export function paperTable(figure: Figure): PaperTable {
  const { columns, rows, total, rowHead } = tableOf(figure);
  const names = columns.length === 1 ? 0.78 : columns.length > 7 ? 0.22 : 0.34;
  const share = (1 - names) / columns.length;
  const rowOf = (label: string, cells: readonly { text: string }[], bold: boolean) => ({
    cells: [label, ...cells.map(({ text }) => text)],
    bold,
  });
  return {
    is: 'table',
    title: null,
    columns: [
      { head: rowHead, look: null, share: names, align: 'left' },
      ...columns.map(({ label, look }) => ({ head: label, look, share, align: 'center' as const })),
    ],
    rows: [
      ...rows.map(({ label, cells }) => rowOf(label, cells, false)),
      ...(total === null ? [] : [rowOf(total.label, total.cells, true)]),
    ],
  };
}
