import { readCommuneRows, type CommuneRows } from '../commune-rows.js';
import { communeType } from '../commune-words.js';
import type { HeadRows } from '../find-columns.js';
import type { KnownCommune, Lookups } from '../lookups.js';
import { USUAL_SKIPPED } from '../map-common.js';
import type { ColumnRef, CommuneSource, DistrictSource } from '../sheet-map.js';
import type { Cell, Table } from '../../workbook-file/table.js';
import type { NamingColumn } from './find-name-column.js';
import { districtsNamed, type TitleBlock } from './title-facts.js';

const NO_TEXT = /^[\d.,%\s/-]*$/;

export const byNumber = (number: number): ColumnRef => ({ heads: [], number, path: '', place: '' });

/** The rows of communes as a source of them reads; nothing is skipped but the usual sums. */
export const readBy = (
  table: Table,
  lookups: Lookups,
  commune: CommuneSource,
  dataFrom: number,
  words: { skip: string[]; end: string[] } = { skip: [], end: [] },
  read: readonly number[] = [],
): CommuneRows => {
  const refs = read.map(byNumber);
  const district = commune.district?.kind === 'column' ? commune.district.column : null;
  const type = commune.type?.kind === 'column' ? commune.type.column : null;
  const all = [commune.name, commune.code, type, district, ...refs].flatMap((ref) => ref ?? []);
  const numberOf = new Map(all.map((ref) => [ref, ref.number ?? 1]));
  const map = { commune, skip: [...USUAL_SKIPPED, ...words.skip], end: words.end };
  return readCommuneRows(table, map, { numberOf, dataFrom }, lookups, refs);
};

/** The column of types, if one says xã, phường or thị trấn beside nearly every commune. */
const typeColumn = (table: Table, rows: readonly number[], taken: number): number | null => {
  for (let column = 1; column <= table.columns; column += 1) {
    if (column === taken) continue;
    const texts = rows.map((row) => table.resolved(row, column).text).filter((text) => text !== '');
    if (texts.length >= rows.length * 0.9 && texts.every((text) => communeType(text) !== null)) return column;
  }
  return null;
};

/** Columns of words that are the same for several rows, or stand once for several: what a district can stand in. */
const districtColumns = (
  table: Table,
  rows: readonly number[],
  taken: readonly number[],
  lookups: Lookups,
  key: number,
) =>
  Array.from({ length: table.columns }, (_none, index) => index + 1).flatMap((column): DistrictSource[] => {
    if (taken.includes(column)) return [];
    const cells = rows.map((row) => [row, table.resolved(row, column)] as const);
    const filled = cells.filter(([, { text }]) => text !== '' && !NO_TEXT.test(text));
    const agrees = ([row, cell]: readonly [number, Cell]): boolean =>
      lookups.findCommune({ text: table.resolved(row, key).text, district: cell.text }).kind === 'found';
    const some = filled.slice(0, 40);
    if (some.length === 0 || some.filter(agrees).length < some.length * 0.7) return [];
    const ref = byNumber(column);
    const isFilledDown = filled.length < cells.length && cells[0]?.[1].text !== '';
    return [isFilledDown ? { kind: 'column', column: ref, fillDown: true } : { kind: 'column', column: ref }];
  });

export interface ChosenCommunes {
  source: CommuneSource;
  dataFrom: number;
  found: CommuneRows;
  /** A column of codes that is left out, since the codes mean others than the names. */
  strangeCodes: number | null;
}

/** How the communes are best read: the source by which most rows are one commune each; of equals the one that knows the district. */
export const chooseCommunes = (
  table: Table,
  head: HeadRows | null,
  naming: readonly NamingColumn[],
  title: TitleBlock,
  lookups: Lookups,
  communes: readonly KnownCommune[],
): ChosenCommunes | null => {
  const [first] = naming;
  if (!first) return null;
  const byName = naming.find(({ by, distinct }) => by === 'name' && distinct * 2 >= first.distinct) ?? null;
  const key = byName ?? first;
  const dataFrom = (head?.to ?? key.rows[0] ?? 1) + (head ? 1 : 0);
  const rows = key.rows.filter((row) => row >= dataFrom);
  const type = byName ? typeColumn(table, rows, byName.column) : null;
  const base: CommuneSource = {
    name: byName ? byNumber(byName.column) : null,
    type: type === null ? null : { kind: 'column', column: byNumber(type) },
    district: null,
    code: byName ? null : byNumber(key.column),
  };
  const taken = [key.column, ...(type === null ? [] : [type])];
  const named = byName ? districtsNamed(title, communes) : [];
  const inColumns = byName ? districtColumns(table, rows, taken, lookups, byName.column) : [];
  const ways: (DistrictSource | null)[] = [
    ...inColumns,
    ...(byName ? [{ kind: 'groupRows' } as const] : []),
    null,
    ...(named.length === 1 ? named.map((text) => ({ kind: 'constant', text }) as const) : []),
  ];
  const read = (source: CommuneSource) => ({ source, found: readBy(table, lookups, source, dataFrom) });
  const [best] = ways
    .map((district) => read({ ...base, district }))
    .sort((one, other) => other.found.rows.length - one.found.rows.length);
  if (!best) return null;
  const codes = naming.find(({ by, column }) => by === 'code' && column !== key.column);
  if (!byName || !codes) return { ...best, dataFrom, strangeCodes: null };
  const coded = read({ ...best.source, code: byNumber(codes.column) });
  const isBetter = coded.found.rows.length >= best.found.rows.length;
  return { ...(isBetter ? coded : best), dataFrom, strangeCodes: isBetter ? null : codes.column };
};
