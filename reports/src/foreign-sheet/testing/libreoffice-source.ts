import { communeTypeNames, districtFullName } from '@chuan-xa/places';
import { inventedDisqualified, inventedScore, MAXIMA } from './invented-scores.js';
import { communes } from './lang-son.js';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const textCell = (text: string): string =>
  `<table:table-cell office:value-type="string"><text:p>${escape(text)}</text:p></table:table-cell>`;
const EMPTY = '<table:table-cell/>';
const numberCell = (value: number): string => `<table:table-cell office:value-type="float" office:value="${value}"/>`;
const formulaCell = (formula: string): string =>
  `<table:table-cell table:formula="of:=${formula}" office:value-type="float"/>`;

/**
 * The third of the three as LibreOffice is given it (flat OpenDocument): the district merged down beside its communes, scores
 * computed by formulas, a sheet of notes, an x for what disqualifies. See samples/README.md for how the .xlsx is made of it.
 */
export const libreOfficeSource = (): string => {
  const rows: string[] = [];
  const line = (...cells: string[]): number => rows.push(`<table:table-row>${cells.join('')}</table:table-row>`);
  line(textCell('Biểu 03/TYT - kết quả phúc tra'));
  line();
  line(
    ...[
      'Huyện, thành phố',
      'Loại',
      'Đơn vị',
      ...MAXIMA.map((_max, index) => `Tiêu chí ${index + 1}`),
      'Liệt',
      'Tổng',
    ].map(textCell),
  );
  let before: unknown = null;
  for (const commune of communes) {
    const { district, code, name, type } = commune;
    const height = communes.filter((other) => other.district === district).length;
    const first = district !== before && district;
    before = district;
    const head = first
      ? `<table:table-cell table:number-rows-spanned="${height}" table:number-columns-spanned="1" office:value-type="string"><text:p>${districtFullName(first)}</text:p></table:table-cell>`
      : '<table:covered-table-cell/>';
    const scores = MAXIMA.map((_max, index) => {
      const score = inventedScore(code, index + 1, 'district');
      if (score === null) return EMPTY;
      return index === 4 ? formulaCell(`${Math.floor(score)}+${score - Math.floor(score)}`) : numberCell(score);
    });
    const row = rows.length + 1;
    line(
      head,
      textCell(communeTypeNames[type]),
      textCell(name),
      ...scores,
      inventedDisqualified(code) ? textCell('x') : EMPTY,
      formulaCell(`SUM([.D${row}:.M${row}])`),
    );
  }
  line(textCell('Cộng toàn tỉnh'), EMPTY, EMPTY, formulaCell(`SUM([.D4:.D${rows.length}])`));
  const table = (name: string, body: string): string => `<table:table table:name="${name}">${body}</table:table>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>${table('Biểu 03', rows.join(''))}${table('Ghi chú', `<table:table-row>${textCell('Số liệu bịa để thử')}</table:table-row>`)}</office:spreadsheet></office:body></office:document>
`;
};
