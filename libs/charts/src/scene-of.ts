import { barsScene } from './draw/bars.js';
import { heatScene } from './draw/heat.js';
import { mapScene } from './draw/map.js';
import type { Measure } from './draw/pen.js';
import { groundOf, type Ground, type Scene } from './draw/scene.js';
import { stackScene } from './draw/stack.js';
import type { ChartStyle } from './draw/style.js';
import { tilesScene } from './draw/tiles.js';
import type { Figure, FigureKind } from './figure.js';

const SCENES: Record<FigureKind, (ground: Ground) => Scene> = {
  stack: stackScene,
  bars: barsScene,
  heat: heatScene,
  tiles: tilesScene,
  map: mapScene,
};

/** Everything of a figure that is drawn on `width` by `height` px, set out. */
export const sceneOf = (figure: Figure, style: ChartStyle, width: number, height: number, measure: Measure): Scene =>
  SCENES[figure.kind](groundOf(figure, style, width, height, measure));
