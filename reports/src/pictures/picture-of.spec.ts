import { createCanvas, loadImage } from '@napi-rs/canvas';
import { Chart, type BarElement, type ChartItem, type PointElement } from 'chart.js';
import { cellAt, chartOf, LIGHT, pressedAt, type Figure, type FigureKind } from '@chuan-xa/charts';
import { expect, it } from 'vitest';
import { figureOf } from '../../../libs/charts/src/testing/figures.js';
import { pictureOf } from './picture-of.js';

const style = { font: 'Tinos', colours: LIGHT };
const COUNTS = [
  [11, 7, 1, 3],
  [3, 11, 1, 4],
  [0, 60, 2, 0],
];
const size = { width: 1280, height: 600, scale: 1 };

/** The chart as it is drawn, still alive. */
function drawn(figure: Figure, width: number, height: number) {
  pictureOf(figure, size); // registers what is drawn with
  const definition = chartOf(figure, style);
  const options = { ...definition.options, responsive: false };
  return new Chart(createCanvas(width, height) as unknown as ChartItem, { ...definition, options });
}

it.each<FigureKind>(['stack', 'bars', 'heat', 'tiles', 'map'])(
  'Chart.js puts every mark of %s where the numbers and the pressing take it to be',
  (kind) => {
    const figure = figureOf(kind, COUNTS);
    for (const [width, height] of [
      [1280, 600],
      [360, 560],
    ] as const) {
      const chart = drawn(figure, width, height);
      let marks = 0;
      for (const dataset of chart.data.datasets.keys())
        for (const [index, element] of chart.getDatasetMeta(dataset).data.entries()) {
          const cell = cellAt(figure, dataset, index);
          const { x, y } = (element as BarElement | PointElement).getCenterPoint(true);
          if (cell?.communes.length === 0) continue;
          expect(pressedAt(figure, style, chart, x ?? -1, y ?? -1), `${kind} ${dataset} ${index}`).toEqual(cell);
          marks++;
        }
      expect(marks).toBe(kind === 'tiles' || kind === 'map' ? 103 : 10);
      chart.destroy();
    }
  },
);

it('gives for a row’s name all its communes, for an outcome’s name the total, and for the paper nothing', () => {
  const figure = figureOf('stack', COUNTS);
  const chart = drawn(figure, 1280, 600);
  expect(pressedAt(figure, style, chart, 5, 300)).toMatchObject({ row: 'r1', column: null });
  expect(pressedAt(figure, style, chart, 5, 300)?.communes).toHaveLength(19);
  expect(pressedAt(figure, style, chart, 10, 12)).toMatchObject({ row: null, column: 'c0' });
  expect(pressedAt(figure, style, chart, 1270, 590)).toBeNull();
  chart.destroy();
});

it('is a picture of the asked size in the colours of the outcomes, the same every time', async () => {
  const figure = figureOf('stack', COUNTS);
  const picture = pictureOf(figure, { ...size, scale: 2 });
  expect(pictureOf(figure, { ...size, scale: 2 }).equals(picture)).toBe(true);
  const image = await loadImage(picture);
  expect([image.width, image.height]).toEqual([2560, 1200]);
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const counts = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = `${data[at]},${data[at + 1]},${data[at + 2]}`;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  for (const fill of ['0,114,178', '213,94,0', '230,159,0', '255,255,255'])
    expect(counts.get(fill), fill).toBeGreaterThan(5000);
});
