import type { MapGround } from './map-ground.js';

/** How an outcome looks everywhere: mark, fill and word. Progress never uses these looks. */
export type Look = 'met' | 'notMet' | 'undetermined' | 'notAssessed';

/** `stack`: rows of shares of a whole; `bars`: rows of one or more counts side by side; `heat`: a table whose cells are shaded; `tiles`: a square a commune; `map`: its shape. */
export type FigureKind = 'stack' | 'bars' | 'heat' | 'tiles' | 'map';

/** One finding of a meeting: what is drawn, and the very same as a table. */
export interface Figure {
  /** Lasting, e.g. `review-BTCQGYTX`. */
  id: string;
  kind: FigureKind;
  /** The finding, a sentence with its number in it. */
  finding: string;
  /** What is counted, and of how many. */
  about: string;
  /** What a row is: "Đơn vị", "Tiêu chí". */
  rowHead: string;
  columns: FigureColumn[];
  rows: FigureRow[];
  /** The last row, where the columns can be added up; null where they cannot. */
  total: FigureCell[] | null;
  /** What is to be known beside it; null: nothing. */
  note: string | null;
  /** Of a map alone. It is kept once, beside all figures, and put in when a figure is read. */
  ground?: MapGround;
}

export interface FigureColumn {
  id: string;
  label: string;
  /** null: no outcome, so no colour of one. */
  look: Look | null;
  /** In the table alone: it is not drawn. */
  tableOnly?: boolean;
}

export interface FigureRow {
  id: string;
  label: string;
  cells: FigureCell[];
}

/** A number as a decimal string, "31" or "12.5"; null: there is none, which is never zero. */
export interface FigureCell {
  value: string | null;
  /** The codes of the communes behind it, in the order of the lists. */
  communes: string[];
}
