import { largest, numberIn } from '../drawn.js';
import { totalPath } from '../paths.js';
import { fitTexts, LEADING } from './fit-text.js';
import type { Item } from './item.js';
import { rowLabels } from './row-labels.js';
import { THICKEST } from './style.js';
import { titleOf, type Ground, type Region, type Scene } from './scene.js';

/** How much of a row's height its bar takes. */
export const BAR_SHARE = 0.62;

/** How much of its column's width the longest bar takes; the rest is for its number. */
export const barReach = (columns: number): number => (columns === 1 ? 0.88 : 0.7);

/** Counts side by side, a column each, the number at the end of each bar, and the total behind the column's name. */
export function barsScene(ground: Ground): Scene {
  const { figure, drawn, style, size, width, height, measure } = ground;
  const title = titleOf(ground);
  const count = Math.max(1, drawn.columns.length);
  const head = headsOf(ground, title.height);
  const top = title.height + head.height;
  const labels = rowLabels(ground, height - top);
  const names = labels.place(top, height);
  const panel = (width - labels.width) / count;
  const band = (height - top) / Math.max(1, drawn.rows.length);
  const bar = Math.min(band * BAR_SHARE, size * THICKEST);
  const most = largest(drawn.rows.flatMap(({ cells }) => cells.map(numberIn)));
  const heads = head.place(labels.width, panel);
  const items: Item[] = [...title.items, ...names.items, ...heads.items];
  const regions: Region[] = [...names.regions, ...heads.regions];
  for (const [at, { id }] of drawn.columns.entries()) {
    const left = labels.width + at * panel;
    items.push({ is: 'line', from: [left, top], to: [left, height], colour: style.colours.text });
    for (const [row, { id: rowId, cells }] of drawn.rows.entries()) {
      const cell = cells[at];
      if (cell === undefined || cell.text === '') continue;
      const y = top + (row + 0.5) * band;
      const length = (numberIn(cell) / most) * barReach(count) * panel;
      const letters = Math.min(size, band * 0.9);
      const needed = size * 0.3 + measure(cell.text, letters, true);
      if (length + needed <= panel)
        items.push({
          ...{ is: 'text', text: cell.text, path: cell.path, x: left + length + size * 0.3, y, size: letters },
          ...{ bold: true, align: 'left', colour: style.colours.text },
        });
      regions.push({
        ...{ row: rowId, column: id, communes: cell.communes },
        ...{
          x: left,
          y: y - bar / 2,
          width: Math.min(panel, length + needed),
          height: bar,
        },
      });
    }
  }
  return {
    padding: { top, right: 0, bottom: 0, left: labels.width },
    ...{ items, regions, tiles: [] },
  };

  /** The columns' names, each with its total; of a single column without one, none: the figure's `about` says what is counted. */
  function headsOf({ drawn: { columns, total } }: Ground, from: number) {
    if (columns.length === 1 && total === null)
      return { height: size * 0.4, place: () => ({ items: [], regions: [] }) };
    const estimate = (width * 0.57) / count;
    const texts = columns.map(({ label }) => label);
    const fitted = fitTexts(texts, { width: estimate - size * 0.6, height: size * 3, size, bold: false }, measure);
    const lines = Math.max(...fitted.lines.map((all) => all.length));
    const line = fitted.size * LEADING;
    const tall = (lines + (total === null ? 0 : 1)) * line + size * 0.4;
    const place = (left: number, panelWidth: number): { items: Item[]; regions: Region[] } => ({
      items: columns.flatMap(({ id }, at): Item[] => {
        const x = left + at * panelWidth;
        const text = { is: 'text', x, align: 'left', colour: style.colours.text } as const;
        const own = fitted.lines[at] ?? [];
        const sum = total?.cells[at]?.text ?? '';
        const lineAt = (number: number): number => from + (number + 0.5) * line;
        const first = lines - own.length;
        return [
          ...own.map((one, number): Item => {
            const placed = { y: lineAt(first + number), size: fitted.size, bold: false };
            return { ...text, ...placed, text: one };
          }),
          ...(sum === ''
            ? []
            : [
                { ...text, text: sum, y: lineAt(lines), size: fitted.size, bold: true, path: totalPath(figure.id, id) },
              ]),
        ];
      }),
      regions: columns.map(({ id }, at) => ({
        ...{ row: null, column: id, communes: total?.cells[at]?.communes ?? [] },
        ...{ x: left + at * panelWidth, y: from, width: panelWidth, height: tall },
      })),
    });
    return { height: tall, place };
  }
}
