import { attribute } from '../workbook-file/xml.js';
import { cleanText } from '../workbook-file/cell-text.js';
import type { Mark } from '../workbook-file/marks.js';
import { areaFinder, toArea } from '../workbook-file/merged-areas.js';
import { columnLetter, columnNumber } from '../workbook-file/table.js';
import type { SheetPart } from '../workbook-file/workbook-parts.js';
import { children, siblings } from './xml.js';

/** A cell and what is said of it, counted from 1. */
export interface Place {
  row: number;
  column: number;
  texts: string[];
}

const LAST_ROW = 1_048_576;

/** `B17` or `$B$17`; null for what is no cell of a sheet. */
export const cellOf = (address: string): { row: number; column: number } | null => {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(address) ?? [];
  const [row, column] = [Number(digits), columnNumber(letters)];
  return column !== null && row >= 1 && row <= LAST_ROW ? { row, column } : null;
};

export const addressOf = ({ row, column }: { row: number; column: number }): string => `${columnLetter(column)}${row}`;

/**
 * The marks of each sheet. A mark without a sheet goes to the first that a person sees; one whose sheet or cell the workbook
 * does not have is said at A1, with the place that it names: no remark is lost.
 */
export const placesOf = (sheets: readonly SheetPart[], marks: readonly Mark[]): Map<string, Place[]> => {
  const found = new Map<string, Map<string, Place>>();
  const first = sheets.find(({ visible }) => visible) ?? sheets[0];
  // Of two of one name the first holds.
  const byName = new Map(sheets.map((sheet) => [cleanText(sheet.name), sheet] as const).reverse());
  for (const mark of marks) {
    const named = mark.sheet === null ? undefined : byName.get(cleanText(mark.sheet));
    const sheet = mark.sheet === null ? first : (named ?? first);
    if (!sheet) continue;
    const isElsewhere = mark.sheet !== null && !named;
    const cell = mark.cell === null || isElsewhere ? null : cellOf(mark.cell);
    const said = [isElsewhere ? mark.sheet : null, cell ? null : mark.cell].filter((one) => one !== null);
    const text = said.length > 0 ? `${said.join(', ')}: ${mark.text}` : mark.text;
    const places = found.get(sheet.part) ?? new Map<string, Place>();
    const at = cell ?? { row: 1, column: 1 };
    const place = places.get(addressOf(at)) ?? { ...at, texts: [] };
    place.texts.push(text);
    found.set(sheet.part, places.set(addressOf(at), place));
  }
  return new Map([...found].map(([part, places]) => [part, [...places.values()]]));
};

/**
 * A merged cell is seen at its corner alone: what is said of a covered one is said there.
 * @throws TooMany where the areas lie over each other again and again, as no program writes them
 */
export const atCorners = (tail: string, places: readonly Place[]): Place[] => {
  const merged = siblings(tail).find(({ name }) => name === 'mergeCells');
  const areas = (merged ? children(tail, merged) : []).flatMap(({ attributes }) =>
    toArea(attribute(attributes, 'ref') ?? ''),
  );
  const areaAt = areaFinder(
    areas,
    places.reduce((last, { row }) => Math.max(last, row), 0),
  );
  const found = new Map<string, Place>();
  for (const place of places) {
    const area = areaAt(place.row, place.column);
    const at = area ? { row: area.top, column: area.left } : { row: place.row, column: place.column };
    const corner = found.get(addressOf(at)) ?? { ...at, texts: [] };
    for (const text of place.texts) corner.texts.push(text);
    found.set(addressOf(at), corner);
  }
  return [...found.values()];
};
