import { BAR_SHARE, barReach } from './draw/bars.js';
import { shadesOf } from './draw/heat.js';
import { paint } from './draw/paint.js';
import { measureWith, type Pen } from './draw/pen.js';
import type { Scene } from './draw/scene.js';
import { STACK_SHARE } from './draw/stack.js';
import { LOOK_FILLS, OUTLINE, sizeOn, THICKEST, type ChartStyle } from './draw/style.js';
import { drawnOf, largest, numberIn } from './drawn.js';
import type { Figure } from './figure.js';
import { sceneOf } from './scene-of.js';

/** What is needed of a Chart of Chart.js. */
export interface Board {
  width: number;
  height: number;
  ctx: Pen;
  getDatasetMeta(dataset: number): { data: { x: number; y: number }[] };
}

/** Of a bar its length, or from where to where; of a point where it is. */
export type Datum = number | [number, number] | { x: number; y: number };

/** Columns of a figure as bars: numbers, or from where to where. */
export interface BarSet {
  label: string;
  data: Datum[];
  backgroundColor: string | string[];
  borderColor: string;
  borderWidth: number;
  borderSkipped: false;
  inflateAmount: 0;
  grouped: boolean;
  categoryPercentage: number;
  barPercentage: 1;
  maxBarThickness: (of: { chart: Board }) => number;
  clip: false;
}

/** A column of a figure as points, one a commune. */
export interface PointSet {
  label: string;
  data: Datum[];
  pointStyle: 'rect';
  pointRadius: number;
  pointHitRadius: (of: { chart: Board }) => number;
  clip: false;
}

interface HiddenScale<Type extends string> {
  type: Type;
  display: false;
  stacked?: boolean;
  min?: number;
  max?: number;
}

export interface ChartOptions {
  indexAxis: 'x' | 'y';
  animation: false;
  responsive: true;
  maintainAspectRatio: false;
  /** Nothing moves or changes under the pointer; who presses asks `pressedAt`. */
  events: [];
  layout: { autoPadding: false; padding: (of: { chart: Board }) => Scene['padding'] };
  plugins: { legend: { display: false }; tooltip: { enabled: false }; title: { display: false } };
}

/** Draws what is not bars: paper, names, numbers, outcomes' shapes. */
export interface Painter {
  id: 'figure';
  beforeLayout(): void;
  afterDatasetsUpdate(chart: Board): void;
  beforeDraw(chart: Board): void;
  afterDatasetsDraw(chart: Board): void;
}

export type ChartDefinition =
  | {
      type: 'bar';
      data: { labels: string[]; datasets: BarSet[] };
      options: ChartOptions & { scales: { x: HiddenScale<'linear'>; y: HiddenScale<'category'> } };
      plugins: [Painter];
    }
  | {
      type: 'scatter';
      data: { labels: string[]; datasets: PointSet[] };
      options: ChartOptions & { scales: { x: HiddenScale<'linear'>; y: HiddenScale<'linear'> } };
      plugins: [Painter];
    };

/**
 * A figure as Chart.js draws it, alike in the browser and on the server. Chart.js keeps the size, the bars and the pressing; names,
 * numbers and outcomes' shapes are set out by `sceneOf` and painted over it. The finding is not drawn, unless it is the style's title.
 */
export function chartOf(figure: Figure, style: ChartStyle): ChartDefinition {
  const set = setting(figure, style);
  const options: ChartOptions = {
    indexAxis: isOfPoints(figure) ? 'x' : 'y',
    ...{ animation: false, responsive: true, maintainAspectRatio: false, events: [] },
    layout: { autoPadding: false, padding: ({ chart }) => set.sceneOn(chart).padding },
    plugins: { legend: { display: false }, tooltip: { enabled: false }, title: { display: false } },
  };
  const labels = figure.rows.map(({ label }) => label);
  if (isOfPoints(figure))
    return {
      type: 'scatter',
      data: { labels: [], datasets: pointsOf(figure, set) },
      options: {
        ...options,
        scales: {
          x: { type: 'linear', display: false, min: 0, max: 1 },
          y: { type: 'linear', display: false, min: 0, max: 1 },
        },
      },
      plugins: [set.painter],
    };
  const { most, stacked, datasets } = barsOf(figure, style);
  return {
    type: 'bar',
    data: { labels, datasets },
    options: {
      ...options,
      scales: {
        x: { type: 'linear', display: false, min: 0, max: most, stacked },
        y: { type: 'category', display: false, stacked },
      },
    },
    plugins: [set.painter],
  };
}

/** Whether each commune is a point of its own. */
const isOfPoints = ({ kind }: Figure): boolean => kind === 'tiles' || kind === 'map';

interface Setting {
  sceneOn: (chart: Board) => Scene;
  painter: Painter;
}

/** The scene is set out once a layout: faces that have come meanwhile, and another size, are met by the next. */
function setting(figure: Figure, style: ChartStyle): Setting {
  let scene: Scene | null = null;
  const sceneOn = ({ width, height, ctx }: Board): Scene =>
    (scene ??= sceneOf(figure, style, width, height, measureWith(ctx, style.font)));
  return {
    sceneOn,
    painter: {
      id: 'figure',
      beforeLayout() {
        scene = null;
      },
      afterDatasetsUpdate(chart) {
        for (const [dataset, tiles] of sceneOn(chart).tiles.entries()) {
          const { data } = chart.getDatasetMeta(dataset);
          for (const [at, { x, y, width, height }] of tiles.entries())
            Object.assign(data[at] ?? {}, { x: x + width / 2, y: y + height / 2 });
        }
      },
      beforeDraw({ ctx, width, height }) {
        ctx.save();
        ctx.fillStyle = style.colours.paper;
        ctx.fillRect(0, 0, width, height);
        ctx.restore();
      },
      afterDatasetsDraw(chart) {
        paint(chart.ctx, style.font, sceneOn(chart).items);
      },
    },
  };
}

/** The points are where the scene has the tiles; what they look like it draws itself. */
const pointsOf = (figure: Figure, { sceneOn }: Setting): PointSet[] =>
  drawnOf(figure).columns.map(({ label }, column) => ({
    label,
    data: drawnOf(figure).rows.flatMap(({ cells }) => (cells[column]?.communes ?? []).map(() => ({ x: 0.5, y: 0.5 }))),
    pointStyle: 'rect',
    pointRadius: 0,
    pointHitRadius: ({ chart }) => (sceneOn(chart).tiles.flat()[0]?.width ?? 0) * Math.SQRT1_2,
    clip: false,
  }));

function barsOf(figure: Figure, style: ChartStyle): { most: number; stacked: boolean; datasets: BarSet[] } {
  const { columns, rows } = drawnOf(figure);
  const maxBarThickness = ({ chart }: { chart: Board }): number =>
    figure.kind === 'heat' ? Number.POSITIVE_INFINITY : sizeOn(style, chart.width) * THICKEST;
  const base = { borderSkipped: false, inflateAmount: 0, barPercentage: 1, clip: false, maxBarThickness } as const;
  const values = columns.map((_, at) => rows.map(({ cells }) => cells[at]).map((cell) => (cell ? numberIn(cell) : 0)));
  switch (figure.kind) {
    case 'heat':
      return {
        most: Math.max(1, columns.length),
        stacked: true,
        datasets: columns.map(({ label }, at) => ({
          ...{ ...base, label, data: rows.map(() => 1), grouped: true, categoryPercentage: 1 },
          ...{ backgroundColor: (shadesOf(figure, style)[at] ?? []).map((shade) => shade ?? 'transparent') },
          ...{ borderColor: style.colours.paper, borderWidth: 1 },
        })),
      };
    case 'bars': {
      const most = largest(values.flat());
      const reach = barReach(columns.length);
      return {
        most: Math.max(1, columns.length),
        stacked: false,
        datasets: columns.map(({ label }, at) => ({
          ...{ ...base, label, grouped: false, categoryPercentage: BAR_SHARE },
          data: (values[at] ?? []).map((value): [number, number] => [at, at + (value / most) * reach]),
          ...{ backgroundColor: style.colours.bar, borderColor: style.colours.text, borderWidth: 0 },
        })),
      };
    }
    case 'stack':
    case 'tiles':
    case 'map':
      return {
        most: largest(rows.map((_, row) => values.reduce((sum, own) => sum + (own[row] ?? 0), 0))),
        stacked: true,
        datasets: columns.map(({ label, look }, at) => ({
          ...{ ...base, label, data: values[at] ?? [], grouped: true, categoryPercentage: STACK_SHARE },
          backgroundColor: look === null ? style.colours.bar : (LOOK_FILLS[look] ?? 'transparent'),
          ...{ borderColor: style.colours.text, borderWidth: OUTLINE },
        })),
      };
  }
}
