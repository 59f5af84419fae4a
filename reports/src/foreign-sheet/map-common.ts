import { COLUMN_FIELDS, readColumn, readColumnFields, readSource } from './map-columns.js';
import { DELIMITERS, ENCODINGS } from '../workbook-file/read-csv.js';
import type { ReadOptions } from '../workbook-file/read-table.js';
import type { CommuneSource, DistrictSource, Head } from './sheet-map.js';
import type { YamlPlace } from './yaml-place.js';

export const COMMON_FIELDS = ['import', 'sheet', 'csv', 'head', 'dataFrom', 'commune', 'skip', 'end'] as const;

export type CommonFields = Partial<Record<(typeof COMMON_FIELDS)[number], YamlPlace>>;

/** Rows that no one takes for a commune; matched whole, so "Cộng Hòa" stays a commune. */
export const USUAL_SKIPPED = ['Cộng', 'Tổng', 'Tổng cộng', 'Tổng số', 'Trung bình', 'Điểm chuẩn', 'Điểm tối đa'];
const LAST_ROW = 1_048_576;

const readDelimiter = (place: YamlPlace): ReadOptions['delimiter'] => {
  const text = place.text();
  const delimiter = text === 'tab' ? '\t' : DELIMITERS.find((known) => known === text);
  if (!delimiter) place.wrong('";", ",", "|" hoặc tab');
  return delimiter;
};

const readOptions = ({ sheet, csv }: CommonFields): ReadOptions => {
  const options: ReadOptions = {};
  if (sheet?.isFields) options.sheet = sheet.fields(['number']).number?.wholeNumber(1, 1000) ?? undefined;
  else if (sheet) options.sheet = sheet.text('tên trang, hoặc { number: 1 }') ?? undefined;
  const given = csv?.fields(['delimiter', 'encoding']);
  if (given?.delimiter) options.delimiter = readDelimiter(given.delimiter);
  if (given?.encoding) options.encoding = given.encoding.choice(ENCODINGS) ?? undefined;
  return options;
};

const readHead = (place: YamlPlace): Head | null => {
  const { row, rows, find } = place.fields(['row', 'rows', 'find']);
  if (find) {
    const texts = find.texts();
    return { kind: 'find', texts, rows: rows ? rows.wholeNumber(1, 5) : null };
  }
  if (row) {
    const from = row.wholeNumber(1, LAST_ROW);
    return from === null ? null : { kind: 'rows', from, to: from };
  }
  const [from, to, ...more] = rows?.isList ? rows.items().map((item) => item.wholeNumber(1, LAST_ROW)) : [];
  if (from && to && more.length === 0 && from <= to && to - from < 5) return { kind: 'rows', from, to };
  return place.wrong('{ row: 5 }, { rows: [5, 6] } hoặc { find: "Tên xã" }');
};

const readDistrict = (place: YamlPlace): DistrictSource | null => {
  if (place.isFields && place.peek('fromRows')) {
    return place.fields(['fromRows']).fromRows?.choice(['true']) ? { kind: 'groupRows' } : null;
  }
  if (place.isFields && place.peek('fillDown')) {
    const { fillDown, ...fields } = place.fields([...COLUMN_FIELDS, 'fillDown']);
    const column = readColumnFields(place, fields);
    const down = fillDown?.choice(['true', 'false']);
    if (!column || !down) return null;
    return down === 'true' ? { kind: 'column', column, fillDown: true } : { kind: 'column', column };
  }
  return readSource(place);
};

const readCommune = (place: YamlPlace): CommuneSource => {
  const { name, type, district, code } = place.fields(['name', 'type', 'district', 'code']);
  if (!name && !code) place.missing('name');
  return {
    name: name ? readColumn(name) : null,
    type: type ? readSource(type) : null,
    district: district ? readDistrict(district) : null,
    code: code ? readColumn(code) : null,
  };
};

/** What a map of either kind says: the sheet, its head, where the commune stands, which rows are none. */
export const readCommon = (root: YamlPlace, fields: CommonFields) => {
  if (!fields.commune) root.missing('commune');
  if (!fields.head && !fields.dataFrom) root.missing('head');
  return {
    read: readOptions(fields),
    head: fields.head ? readHead(fields.head) : null,
    dataFrom: fields.dataFrom?.wholeNumber(1, LAST_ROW) ?? null,
    commune: fields.commune ? readCommune(fields.commune) : { name: null, type: null, district: null, code: null },
    skip: [...USUAL_SKIPPED, ...(fields.skip?.texts() ?? [])],
    end: fields.end?.texts() ?? [],
  };
};
