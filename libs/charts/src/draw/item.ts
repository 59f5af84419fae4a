import type { Look } from '../figure.js';

/** A rectangle in px from the upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A line of text; `y` is its middle. */
export interface TextItem {
  is: 'text';
  text: string;
  x: number;
  y: number;
  size: number;
  bold: boolean;
  align: 'left' | 'center' | 'right';
  colour: string;
  /** Of a number: where it stands in the figure. */
  path?: string;
}

/** An outcome's shape around its middle; `fill` null: none. */
export interface MarkItem {
  is: 'mark';
  look: Look;
  x: number;
  y: number;
  size: number;
  fill: string | null;
  outline: string;
}

export interface LineItem {
  is: 'line';
  from: [x: number, y: number];
  to: [x: number, y: number];
  colour: string;
}

export interface SquareItem extends Box {
  is: 'square';
  colour: string;
}

/** An area between rings, flat lists x, y, x, y, … in px; what lies within two of them is a hole. `fill` null: none. */
export interface AreaItem {
  is: 'area';
  rings: number[][];
  fill: string | null;
  outline: string;
}

export type Item = TextItem | MarkItem | LineItem | SquareItem | AreaItem;
