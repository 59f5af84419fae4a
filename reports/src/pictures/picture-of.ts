import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  PointElement,
  ScatterController,
  type ChartItem,
} from 'chart.js';
import { chartOf, LIGHT, type Figure } from '@chuan-xa/charts';
import { FACE_FILES, PAPER_FACE } from './faces.js';
import { opaquePng } from './opaque-png.js';

export interface PictureSize {
  /** In px of the drawing. */
  width: number;
  height: number;
  /** Dots of the picture to a px: 2 is enough for print. */
  scale: number;
  /** Of the letters, in px; without it they grow with the width. */
  letters?: number;
}

let ready = false;

/** Chart.js takes what it draws with once, and the canvas its letters. */
function prepare(): void {
  if (ready) return;
  Chart.register(BarController, BarElement, CategoryScale, LinearScale, PointElement, ScatterController);
  for (const path of [FACE_FILES.normal, FACE_FILES.bold])
    if (GlobalFonts.registerFromPath(path, PAPER_FACE) === null)
      throw new Error(`The letters of ${path} cannot be read`);
  ready = true;
}

/** A figure as a picture (PNG), drawn as the browser draws it, on white. */
export function pictureOf(figure: Figure, { width, height, scale, letters }: PictureSize): Buffer {
  prepare();
  const canvas = createCanvas(width, height);
  const definition = chartOf(figure, { font: PAPER_FACE, colours: LIGHT, size: letters });
  // Chart.js names the browser's canvas; of this one it asks no more than it has.
  const chart = new Chart(canvas as unknown as ChartItem, {
    ...definition,
    options: { ...definition.options, responsive: false, devicePixelRatio: scale },
  });
  const picture = opaquePng(canvas.data(), canvas.width, canvas.height);
  chart.destroy();
  return picture;
}
