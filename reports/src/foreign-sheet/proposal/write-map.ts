import { foldText } from '../../workbook-file/cell-text.js';
import type { HeadRows } from '../find-columns.js';
import type { CommuneSource, DistrictSource } from '../sheet-map.js';
import type { Table } from '../../workbook-file/table.js';
import type { RowWords } from './choose-row-words.js';
import type { NamedColumn } from './name-columns.js';

/** Text of a YAML file, always in quotes: no text of a sheet is taken for a number, a comment or a sign of YAML. */
export const quoted = (text: string): string => JSON.stringify(text);
export const quotedList = (texts: readonly string[]): string => `[${texts.map(quoted).join(', ')}]`;

/** `head: "Tiêu chí 1"`, to stand among other fields. */
export const fieldsOf = (column: NamedColumn): string => {
  if ('head' in column) return `head: ${quoted(column.head)}`;
  return 'letter' in column ? `letter: ${quoted(column.letter)}` : `number: ${column.number}`;
};
export const inBraces = (column: NamedColumn): string => `{ ${fieldsOf(column)} }`;

/** One line with its comment. Comments hold no text of the sheet. */
export const line = (text: string, comment: string): string => `${text}   # ${comment}`;

/** The head found by a text of its first row, so that a longer title block above does not matter; else by the rows' numbers. */
export const headLine = (table: Table, head: HeadRows | null, dataFrom: number, key: number): string => {
  if (!head) return line(`dataFrom: ${dataFrom}`, 'dòng số liệu đầu tiên');
  const first = (text: string): number | undefined =>
    table.filledRows.find((row) =>
      Array.from({ length: table.columns }, (_none, index) => table.cell(row, index + 1)).some(
        (cell) => cell.kind !== 'blank' && !cell.mergedInto && foldText(cell.text) === foldText(text),
      ),
    );
  const words = Array.from({ length: table.columns }, (_none, index) => table.cell(head.from, index + 1)).filter(
    (cell) => cell.kind === 'text' && !cell.mergedInto && foldText(cell.text) !== '' && first(cell.text) === head.from,
  );
  const rows = head.to - head.from + 1;
  const isNear = table.filledRows.indexOf(head.from) < 50;
  // The communes' own head is the likeliest to stay; else a long one, which no other cell bears.
  const word =
    words.find(({ column }) => column === key) ??
    words.toSorted((one, other) => other.text.length - one.text.length)[0];
  if (word && isNear)
    return line(
      `head: { find: ${quoted(word.text)}, rows: ${rows} }`,
      'tiêu đề bảng: dòng có ô này, cao bấy nhiêu dòng',
    );
  return line(`head: { rows: [${head.from}, ${head.to}] }`, 'các dòng tiêu đề bảng');
};

const districtText = (district: DistrictSource, name: (column: number) => NamedColumn): [string, string] => {
  if (district.kind === 'groupRows') return ['{ fromRows: true }', 'tên huyện nằm ở dòng riêng phía trên các xã'];
  if (district.kind === 'constant') return [`{ is: ${quoted(district.text)} }`, 'cả tệp là một huyện'];
  const fields = fieldsOf(name(district.column.number ?? 1));
  return 'fillDown' in district
    ? [`{ ${fields}, fillDown: true }`, 'tên huyện chỉ ghi ở xã đầu tiên']
    : [`{ ${fields} }`, 'cột huyện'];
};

export const communeLines = (
  { name: own, type, district, code }: CommuneSource,
  name: (column: number) => NamedColumn,
): string[] => {
  const at = (field: string, column: number | null | undefined, comment: string): string[] =>
    column === null || column === undefined ? [] : [line(`  ${field}: ${inBraces(name(column))}`, comment)];
  const [where, comment] = district ? districtText(district, name) : [];
  return [
    line('commune:', 'xã của mỗi dòng'),
    ...at('name', own?.number, 'cột tên xã'),
    ...at('type', type?.kind === 'column' ? type.column.number : null, 'cột loại đơn vị: xã, phường, thị trấn'),
    ...(where !== undefined && comment !== undefined ? [line(`  district: ${where}`, comment)] : []),
    ...at('code', code?.number, 'cột mã xã'),
  ];
};

export const rowLines = ({ skip, end }: RowWords): string[] => [
  ...(skip.length > 0 ? [line(`skip: ${quotedList(skip)}`, 'dòng không phải xã')] : []),
  ...(end.length > 0 ? [line(`end: ${quotedList(end)}`, 'từ dòng này trở xuống không đọc')] : []),
];
