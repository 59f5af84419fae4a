import type { Look } from '../figure.js';

/** Colours as `#rrggbb`. */
export interface ChartColours {
  text: string;
  paper: string;
  /** Lines between rows, edges of tiles. */
  grid: string;
  /** Counts that are no outcome. */
  bar: string;
  /** Of one hue: the least and the most. */
  heat: [least: string, most: string];
}

export interface ChartStyle {
  /** The family of the letters, as CSS has it. */
  font: string;
  colours: ChartColours;
  /** Of the letters, in px; without it they grow with the width: 18 px at 1280. */
  size?: number;
  /** Written above the figure; the screen and the workbook write the finding themselves. */
  title?: string;
}

export const LIGHT: ChartColours = {
  text: '#17201d',
  paper: '#ffffff',
  grid: '#c3cac7',
  bar: '#5d6b78',
  heat: ['#f4f0f7', '#4b2a6b'],
};

export const DARK: ChartColours = {
  text: '#e6ecea',
  paper: '#1a2220',
  grid: '#47524e',
  bar: '#93a2ae',
  heat: ['#2a2433', '#cdb3e6'],
};

/** What fills an outcome's shape (Okabe–Ito); null: nothing. Progress is never drawn in these. */
export const LOOK_FILLS: Record<Look, string | null> = {
  met: '#0072b2',
  notMet: '#d55e00',
  undetermined: '#e69f00',
  notAssessed: null,
};

/** Of every outline of an outcome, in px. */
export const OUTLINE = 1.5;

/** The letters' size in px on a drawing of this width in px. */
export const sizeOn = ({ size }: ChartStyle, width: number): number =>
  size ?? Math.min(28, Math.max(11, Math.round((width * 180) / 1280) / 10));

/** No bar is thicker than this, in sizes of the letters: few rows make no walls. */
export const THICKEST = 2.8;
