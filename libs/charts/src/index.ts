/** Data into what is drawn: the browser, the workbook and the report draw from the same figure. Pure. */
export type { Figure, FigureCell, FigureColumn, FigureKind, FigureRow, Look } from './figure.js';
