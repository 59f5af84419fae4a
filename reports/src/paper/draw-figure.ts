import { pictureOf } from '../pictures/picture-of.js';
import type { FigureBlock } from './paper.js';

/** Of the drawing, in px, and its letters: on paper as wide as the text, about nine points. */
const DRAWN = { width: 720, letters: 14, scale: 2 };

/** The picture of a figure (PNG), to be set as wide as the text. */
export const drawFigure = ({ figure, height }: FigureBlock): Buffer => pictureOf(figure, { ...DRAWN, height });

/** Height to width of that picture. */
export const shapeOf = ({ height }: FigureBlock): number => height / DRAWN.width;
