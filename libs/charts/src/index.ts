/** Data into what is drawn: the browser, the workbook and the report draw from the same figure. Pure. */
export { barsOf, FILLS, type DrawnBars } from './configuration.js';
export type { Figure, FigureCell, FigureColumn, FigureKind, FigureRow, Look } from './figure.js';
