/** Data into what is drawn: the browser, the workbook and the report draw from the same figure. Pure. */
export { chartOf, type BarSet, type Board, type ChartDefinition, type PointSet } from './chart-of.js';
export { contrastOf } from './draw/contrast.js';
export { paint } from './draw/paint.js';
export type { Measure, Pen } from './draw/pen.js';
export type { Scene } from './draw/scene.js';
export { DARK, LIGHT, LOOK_FILLS, type ChartColours, type ChartStyle } from './draw/style.js';
export type { Figure, FigureCell, FigureColumn, FigureKind, FigureRow, Look } from './figure.js';
export { inRings, placedRing, type MapGround, type MapShape } from './map-ground.js';
export { withGround } from './with-ground.js';
export { cellAt, pressedAt, type Pressed } from './press.js';
export { sceneOf } from './scene-of.js';
export { tableOf, TOTAL_WORD, type FigureTable, type TableCell, type TableRow } from './table-of.js';
