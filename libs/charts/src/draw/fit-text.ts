import type { Measure } from './pen.js';

/** From one line's middle to the next, in sizes of the letters. */
export const LEADING = 1.2;

/** A text broken at its blanks into lines no wider than `width` px; a word that is wider stands alone. */
export function wrap(text: string, width: number, size: number, bold: boolean, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer, size, bold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A line cut so that it fits, with the sign of what is left out. */
export function cut(text: string, width: number, size: number, bold: boolean, measure: Measure): string {
  if (measure(text, size, bold) <= width) return text;
  let end = text.length;
  while (end > 1 && measure(`${text.slice(0, end).trimEnd()}…`, size, bold) > width) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}

export interface Fitted {
  size: number;
  lines: string[][];
}

/** How much smaller than asked letters may become before text is cut. */
const SMALLEST = 0.65;

/**
 * Texts in the largest letters, up to `size`, in which each fits a box of `width` by `height` px; where even small letters do not fit,
 * the texts are cut (the table beside every chart has them whole).
 */
export function fitTexts(
  texts: readonly string[],
  { width, height, size, bold }: { width: number; height: number; size: number; bold: boolean },
  measure: Measure,
): Fitted {
  for (let part = 1; part >= SMALLEST; part -= 0.05) {
    const tried = size * part;
    const lines = texts.map((text) => wrap(text, width, tried, bold, measure));
    const fits = lines.every(
      (all) =>
        (all.length === 1 || all.length * tried * LEADING <= height) &&
        all.every((line) => measure(line, tried, bold) <= width),
    );
    if (fits) return { size: tried, lines };
  }
  const smallest = size * SMALLEST;
  const most = Math.max(1, Math.floor(height / (smallest * LEADING)));
  return {
    size: smallest,
    lines: texts.map((text) => {
      const all = wrap(text, width, smallest, bold, measure);
      const kept = all.length <= most ? all : [...all.slice(0, most - 1), all.slice(most - 1).join(' ')];
      return kept.map((line) => cut(line, width, smallest, bold, measure));
    }),
  };
}
