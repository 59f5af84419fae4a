const BLACK = '#000000';
const WHITE = '#ffffff';

/** Of `#rrggbb`, or of the `#rgb` to which a style sheet is shortened when it is built. */
function channels(colour: string): number[] {
  const long = colour.length === 4 ? colour.replace(/[0-9a-f]/gi, '$&$&') : colour;
  return [1, 3, 5].map((at) => Number.parseInt(long.slice(at, at + 2), 16));
}

/** The contrast of two colours `#rrggbb`, 1 to 21, as WCAG 2 has it. */
export function contrastOf(one: string, other: string): number {
  const [light = 1, dark = 1] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Black or white, whichever is read better on a colour: at least 4.5 on every one. */
export const inkOn = (colour: string): string =>
  contrastOf(colour, BLACK) >= contrastOf(colour, WHITE) ? BLACK : WHITE;

/** The colour a part (0 to 1) of the way from one to another. */
export function between([from, to]: [string, string], part: number): string {
  const end = channels(to);
  return `#${channels(from)
    .map((start, at) => Math.round(start + ((end[at] ?? start) - start) * part))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')}`;
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour)
    .map((channel) => channel / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
