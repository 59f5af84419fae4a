import { lettersOf, type Letters } from './old-fonts/font-letters.js';
import { attribute, elements, within } from './xml.js';

/** What a cell's format says of its value. */
export interface CellStyle {
  shows: 'number' | 'percent' | 'date';
  letters: Letters;
}

export const PLAIN_STYLE: CellStyle = { shows: 'number', letters: 'Unicode' };

/** Of the formats that every program knows by number (ECMA-376 18.8.30): days and times, percentages. */
const isBuiltinDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
const isBuiltinPercent = (id: number): boolean => id === 9 || id === 10;

/** What a format prints as it stands: colours and locales, quoted text, escaped and padding characters. */
const LITERAL = /\[[^\]]*]|"[^"]*"|[\\_*]./g;

const shownBy = (code: string): CellStyle['shows'] => {
  const format = code.replace(LITERAL, '');
  if (/general/i.test(format)) return format.includes('%') ? 'percent' : 'number';
  if (/[ymdhsb]/i.test(format)) return 'date';
  return format.includes('%') ? 'percent' : 'number';
};

const fontsOf = (styles: string): Letters[] =>
  within(styles, 'fonts')
    .split(/<font(?=[\s/>])/)
    .slice(1)
    .map((font) => lettersOf(attribute(elements(font, 'name')[0] ?? '', 'val') ?? ''));

/** The styles of a workbook by their number, as its cells name them. */
export const readStyles = (styles: string): CellStyle[] => {
  const fonts = fontsOf(styles);
  const formats = new Map(
    elements(within(styles, 'numFmts'), 'numFmt').map((given) => [
      Number(attribute(given, 'numFmtId')),
      shownBy(attribute(given, 'formatCode') ?? ''),
    ]),
  );
  const builtin = (id: number): CellStyle['shows'] => {
    if (isBuiltinDate(id)) return 'date';
    return isBuiltinPercent(id) ? 'percent' : 'number';
  };
  return elements(within(styles, 'cellXfs'), 'xf').map((given) => {
    const format = Number(attribute(given, 'numFmtId') ?? 0);
    return {
      shows: formats.get(format) ?? builtin(format),
      letters: fonts[Number(attribute(given, 'fontId') ?? 0)] ?? 'Unicode',
    };
  });
};
