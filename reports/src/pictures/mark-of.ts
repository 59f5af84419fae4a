import { createCanvas } from '@napi-rs/canvas';
import { LIGHT, LOOK_FILLS, paint, type Look } from '@chuan-xa/charts';
import { PAPER_FACE } from './faces.js';

/** Of the picture, in dots. */
const SIDE = 64;
/** Of the picture's side in px of the drawing: its outline is then as thick as in a chart. */
const DRAWN = 16;

const made = new Map<Look, Buffer>();

/** An outcome's shape as a picture (PNG), the same as in the charts, for papers whose letters lack it. */
export function markOf(look: Look): Buffer {
  const known = made.get(look);
  if (known) return known;
  const canvas = createCanvas(SIDE, SIDE);
  const pen = canvas.getContext('2d');
  pen.scale(SIDE / DRAWN, SIDE / DRAWN);
  paint(pen, PAPER_FACE, [
    { is: 'mark', look, x: DRAWN / 2, y: DRAWN / 2, size: DRAWN - 2, fill: LOOK_FILLS[look], outline: LIGHT.text },
  ]);
  const picture = canvas.toBuffer('image/png');
  made.set(look, picture);
  return picture;
}
