import type { Figure, Look } from '@chuan-xa/charts';
import type { DataState, OfficialHead } from '../official-form/head.js';

/** A paper of the office, as it is written: Word and PDF are made from this one description, so that both say the same. */
export interface Paper {
  /** What stands at its end too: who signs, to the right of "Nơi nhận". */
  head: OfficialHead;
  /** In capitals: `BÁO CÁO`. */
  kind: string;
  /** What it is about, under its kind. */
  subject: string;
  state: DataState;
  blocks: Block[];
}

export type Block = Heading | Paragraph | FigureBlock | PaperTable;

export interface Heading {
  is: 'heading';
  /** 1: a part (`I. …`), 2: a section of it. */
  level: 1 | 2;
  text: string;
}

export interface Paragraph {
  is: 'paragraph';
  text: string;
  /** `basis`: an act it rests on, in italics; `note`: what is to be known of the table before it; `point`: one of a list. */
  look: 'body' | 'basis' | 'note' | 'point';
}

/** A picture as wide as the text, on one page with its sentence above it and its name below. */
export interface FigureBlock {
  is: 'figure';
  finding: string | null;
  caption: string;
  figure: Figure;
  /** Of the drawing, in px; its width is that of `drawFigure`. */
  height: number;
  name: string;
  /** What it shows, for those who do not see it. */
  says: string;
}

export interface PaperColumn {
  /** null in a table without a head. */
  head: string | null;
  /** The outcome whose shape stands before the head. */
  look: Look | null;
  /** Of the width of the text. */
  share: number;
  align: 'left' | 'center';
}

export interface PaperTable {
  is: 'table';
  /** Stands above it and stays with all of it on one page; null: none, and a long table runs on with its head repeated. */
  title: string | null;
  columns: PaperColumn[];
  rows: PaperRow[];
}

export interface PaperRow {
  /** A line feed begins a new line. */
  cells: string[];
  /** A total. */
  bold: boolean;
}

/** Of the page and the letters, as Nghị định 30/2020/NĐ-CP has them: millimetres and points. */
export const PAGE = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 20 } as const;
export const LETTERS = { text: 13, head: 13, name: 14, table: 10.5, manyColumns: 8, small: 11 } as const;

/** Of the text, in millimetres. */
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** A table of so many columns is set in smaller letters. */
export const isBroad = ({ columns }: PaperTable): boolean => columns.length > 7;

/** A table that stays on one page as long as it is shorter than this, in letters: a longer one may not fit any. */
const MOST_TOGETHER = 2000;

/** Whether a table can be kept on one page with its title. */
export const staysTogether = ({ title, rows }: PaperTable): boolean =>
  title !== null && rows.reduce((sum, { cells }) => sum + cells.join('').length, 0) <= MOST_TOGETHER;
