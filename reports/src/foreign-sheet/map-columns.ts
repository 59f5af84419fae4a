import type { ColumnRef, Source } from './sheet-map.js';
import { columnNumber } from '../workbook-file/table.js';
import type { YamlPlace } from './yaml-place.js';

/** The fields by which a column is named; they may stand beside others. */
export const COLUMN_FIELDS = ['head', 'letter', 'number'] as const;

type ColumnFields = Partial<Record<(typeof COLUMN_FIELDS)[number], YamlPlace>>;

const EXPECTED = 'tên cột trong dòng tiêu đề, hoặc { letter: "C" }, hoặc { number: 3 }';

const numberOf = ({ letter, number }: ColumnFields): number | null => {
  if (number) return number.wholeNumber(1, 16_384);
  const text = letter?.text() ?? null;
  return text === null ? null : (columnNumber(text) ?? letter?.wrong('chữ cái của cột, ví dụ "C" hoặc "AB"') ?? null);
};

/** A column named by exactly one of `head`, `letter`, `number`. */
export const readColumnFields = (place: YamlPlace, fields: ColumnFields): ColumnRef | null => {
  const given = COLUMN_FIELDS.filter((field) => fields[field]);
  if (given.length !== 1) return place.wrong(EXPECTED);
  const heads = fields.head?.texts() ?? [];
  const number = numberOf(fields);
  return heads.length > 0 || number !== null ? { heads, number, path: place.path, place: place.place } : null;
};

/** A column: its head's text, several spellings of it, or one of the fields. */
export const readColumn = (place: YamlPlace): ColumnRef | null => {
  if (place.isFields) return readColumnFields(place, place.fields(COLUMN_FIELDS));
  const heads = place.texts(EXPECTED);
  return heads.length > 0 ? { heads, number: null, path: place.path, place: place.place } : null;
};

/** A column, or `{ is: … }` for what is the same in the whole file. */
export const readSource = (place: YamlPlace): Source | null => {
  const constant = place.isFields ? place.peek('is') : null;
  if (constant) {
    const text = place.fields(['is']).is?.text() ?? null;
    return text === null ? null : { kind: 'constant', text };
  }
  const column = readColumn(place);
  return column ? { kind: 'column', column } : null;
};
