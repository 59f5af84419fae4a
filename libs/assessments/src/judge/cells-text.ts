import { decimalOf, type CellValue, type SheetCell } from '@chuan-xa/scoring';

/**
 * A sheet's counted cells put together by the database into one text, since a row for each cell takes longer to be sent and taken apart than to be judged:
 * `d7.35=p1250`, cells apart by a line. Whose it is, which item, what kind of answer, and the answer in hundredths.
 */
export const CELLS_TEXT = `string_agg(left(s.score_column, 1) || s.item_id || '=' || CASE
    WHEN s.points IS NOT NULL THEN 'p' || s.points
    WHEN s.value IS NOT NULL THEN 'v' || s.value
    WHEN s.male IS NOT NULL THEN 'x' || s.male || ' ' || s.female
    WHEN s.met IS NOT NULL THEN CASE WHEN s.met THEN 'm1' ELSE 'm0' END
    WHEN s.not_applicable IS NOT NULL THEN 'n'
    WHEN s.declared IS NOT NULL THEN CASE WHEN s.declared THEN 'c1' ELSE 'c0' END
    ELSE '' END, E'\\n')`;

/** The cells of such a text; null: there is none. */
export const readCellsText = (text: string | null): SheetCell[] =>
  text === null ? [] : text.split('\n').map(readCell);

function readCell(text: string): SheetCell {
  const end = text.lastIndexOf('=');
  return {
    id: text.slice(1, end),
    column: text.startsWith('a') ? 'appraised' : 'district',
    value: readValue(text.charAt(end + 1), text.slice(end + 2)),
  };
}

function readValue(kind: string, text: string): CellValue {
  switch (kind) {
    case 'p':
      return { points: decimalOf(Number(text)) };
    case 'v':
      return { value: decimalOf(Number(text)) };
    case 'x': {
      const space = text.indexOf(' ');
      return { male: decimalOf(Number(text.slice(0, space))), female: decimalOf(Number(text.slice(space + 1))) };
    }
    case 'm':
      return { met: text === '1' };
    case 'n':
      return { notApplicable: true };
    case 'c':
      return { declared: text === '1' };
    default:
      return null;
  }
}
