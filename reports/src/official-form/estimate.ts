/** Widths of Times New Roman's letters in ems, without their marks; what is not named is as wide as a small letter. */
const WIDTHS: [letters: string, ems: number][] = [
  [" .,;:!|'", 0.26],
  ['ijlt/', 0.28],
  ['frI()[]-', 0.333],
  ['sJ', 0.39],
  ['ceza', 0.444],
  ['FPS', 0.556],
  ['EZLT', 0.611],
  ['BCR', 0.667],
  ['wADGHKNOQUVXYĐ', 0.722],
  ['m', 0.778],
  ['M%', 0.889],
  ['W—●▼◐○≥≤', 1],
];
const SMALL_LETTER = 0.5;
const EMS = new Map(WIDTHS.flatMap(([letters, ems]) => [...letters].map((letter): [string, number] => [letter, ems])));

/** One of Excel's column units, in points: 7 pixels of 96 to the inch. */
const UNIT = 5.25;
/** Free space to the left and right of a cell's text, in points. */
const PADDING = 4;
const MARKS = /\p{M}/gu;

/** The width of a text set in Times New Roman of one point; some 4 % more than print takes, as much as a screen does. */
function ems(text: string): number {
  let sum = 0;
  for (const letter of text.normalize('NFD').replace(MARKS, '')) sum += EMS.get(letter) ?? SMALL_LETTER;
  return sum * 1.04;
}

/**
 * How many lines a text takes in a width, wrapped at blanks. An estimate on the safe side: Excel finds no height for merged cells,
 * and LibreOffice none for a file that says it is Excel's.
 * @param width in Excel's column units
 * @param size in points
 * @param wider how much wider than regular the letters are, e.g. 1.08 for bold
 */
export function lines(text: string, width: number, size: number, wider = 1): number {
  const room = Math.max(1, (width * UNIT - PADDING) / (size * wider));
  return text.split('\n').reduce((sum, line) => sum + wrapped(line, room), 0);
}

function wrapped(line: string, room: number): number {
  const blank = ems(' ');
  let count = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    const width = ems(word);
    if (used > 0 && used + blank + width > room) {
      count += 1;
      used = 0;
    }
    used += (used > 0 ? blank : 0) + width;
    // A word longer than the line is broken within.
    while (used > room) {
      count += 1;
      used -= room;
    }
  }
  return count;
}

/** Height in points of so many lines. */
export function heightOf(count: number, size: number): number {
  return Math.ceil(count * size * 1.2 + 4);
}
