import { rawParts, type RawWorkbook } from './raw-workbook.js';
import { zipOf, type Lie } from './store-zip.js';

/** A file meant to stop or to swamp whoever reads it, and the one fault it is to end with; `read` where it is harmless. */
export interface HostileFile {
  what: string;
  fileName: string;
  code: string;
  bytes(): Buffer;
}

const MB = 1024 * 1024;
const ROW = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>';
const ENTITIES = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>`;
const PADDING = `<!-- ${'x'.repeat(70_000)} -->`;

const packed = (raw: RawWorkbook, lies: Readonly<Record<string, Lie>> = {}): Buffer =>
  zipOf(
    [...rawParts(raw)].map(([name, content]) => ({ name, content, lie: lies[name] })),
    true,
  );

const repeated = (size: number, text: string): string => text.repeat(Math.ceil(size / text.length));

const xlsx = (what: string, code: string, bytes: () => Buffer): HostileFile => ({
  what,
  fileName: 'diem.xlsx',
  code,
  bytes,
});
const csv = (what: string, code: string, text: () => string): HostileFile => ({
  what,
  fileName: 'diem.csv',
  code,
  bytes: () => Buffer.from(text()),
});

const plain: RawWorkbook = { sheets: { A: ROW }, strings: '<si><t>Xã</t></si>', styles: '<cellXfs/>' };

/** An entity bomb in each part that is read: at its beginning, behind a long comment, and in UTF-16. */
const bombs = (): HostileFile[] => {
  const parts = [...rawParts(plain)].filter(([name]) => name !== '[Content_Types].xml');
  return parts.flatMap(([part, content]) => {
    const text = content.toString();
    const bomb = (how: string, body: Buffer): HostileFile =>
      xlsx(`an entity bomb in ${part}, ${how}`, 'FILE_DAMAGED', () => packed({ ...plain, more: { [part]: body } }));
    return [
      bomb('first of all', Buffer.from(ENTITIES + text)),
      bomb('behind 70,000 characters', Buffer.from(PADDING + ENTITIES + text)),
      bomb('in UTF-16', Buffer.from(`\ufeff${PADDING}${ENTITIES}${text}`, 'utf16le')),
      bomb('in UTF-16, the other way', Buffer.from(`\ufeff${ENTITIES}${text}`, 'utf16le').swap16()),
    ];
  });
};

const rows = (count: number, row: (number: number) => string): string =>
  `<sheetData>${Array.from({ length: count }, (_none, index) => row(index + 1)).join('')}</sheetData>`;

const letters = (column: number): string =>
  (column > 702 ? String.fromCharCode(64 + Math.floor((column - 703) / 676) + 1) : '') +
  (column > 26 ? String.fromCharCode(65 + (Math.floor((column - 27) / 26) % 26)) : '') +
  String.fromCharCode(65 + ((column - 1) % 26));

const bombsOfSize: HostileFile[] = [
  xlsx('40 MB in one cell', 'FILE_PART_TOO_LARGE', () =>
    packed({ sheets: { A: `<sheetData><row><c t="str"><v>${'x'.repeat(40 * MB)}</v></c></row></sheetData>` } }),
  ),
  xlsx('a sheet that is said to unpack to 250 MB', 'FILE_UNPACKED_TOO_LARGE', () =>
    packed(plain, { 'xl/worksheets/Trang0.xml': { unpacked: 250 * MB } }),
  ),
  xlsx('a sheet of 30 MB that says it is 1 KB', 'FILE_DAMAGED', () =>
    packed(
      { sheets: { A: rows(200_000, () => `<row><c><v>1</v></c></row>${' '.repeat(150)}`) } },
      { 'xl/worksheets/Trang0.xml': { unpacked: 1024 } },
    ),
  ),
  xlsx('styles of 30 MB', 'FILE_PART_TOO_LARGE', () =>
    packed({ ...plain, styles: `<cellXfs>${repeated(30 * MB, '<xf numFmtId="0"/>')}</cellXfs>` }),
  ),
  xlsx('a table of contents of 30 MB', 'FILE_PART_TOO_LARGE', () =>
    packed({ ...plain, more: { '_rels/.rels': repeated(30 * MB, '<Relationship Id="r"/>') } }),
  ),
  xlsx('180 MB of shared texts', 'FILE_TOO_MUCH_TEXT', () =>
    packed({
      ...plain,
      strings: Array.from({ length: 60 }, (_none, at) => repeated(MB, `<si><t>${'ạ'.repeat(200)}${at}</t></si>`)).join(
        '',
      ),
    }),
  ),
  xlsx('a million empty shared texts more than there can be cells', 'FILE_TOO_MUCH_TEXT', () =>
    packed({ ...plain, strings: '<si/>'.repeat(2_000_000) }),
  ),
  xlsx('one shared text of 20 MB', 'FILE_PART_TOO_LARGE', () =>
    packed({ ...plain, strings: `<si><t>${'x'.repeat(20 * MB)}</t></si>` }),
  ),
];

const bombsOfCount: HostileFile[] = [
  xlsx('a million rows', 'FILE_TOO_MANY_ROWS', () =>
    packed({ sheets: { A: rows(1_000_000, (row) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c></row>`) } }),
  ),
  xlsx('a million formatted empty rows', 'FILE_EMPTY', () =>
    packed({
      sheets: {
        A: rows(
          1_000_000,
          (row) => `<row r="${row}" s="1" customFormat="1"><c r="A${row}" s="1"/><c r="B${row}" s="1"/></row>`,
        ),
      },
    }),
  ),
  xlsx('16,384 columns', 'FILE_TOO_MANY_ROWS', () =>
    packed({
      sheets: {
        A: `<sheetData><row>${Array.from({ length: 16_384 }, (_none, at) => `<c r="${letters(at + 1)}1"><v>1</v></c>`).join('')}</row></sheetData>`,
      },
    }),
  ),
  xlsx('cells in column XFE and row 1,048,577', 'FILE_DAMAGED', () =>
    packed({ sheets: { A: '<sheetData><row r="1048577"><c r="XFE1048577"><v>1</v></c></row></sheetData>' } }),
  ),
  xlsx('a merged area as large as the sheet', 'read', () =>
    packed({ ...plain, sheets: { A: `${ROW}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>` } }),
  ),
  xlsx('a hundred thousand merged areas', 'FILE_TOO_MANY_ROWS', () =>
    packed({
      ...plain,
      sheets: { A: `${ROW}<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(100_000)}</mergeCells>` },
    }),
  ),
  xlsx('merged areas over each other, all as large as the sheet', 'FILE_TOO_MANY_ROWS', () =>
    packed({
      ...plain,
      sheets: {
        A: `<sheetData><row r="1000"><c><v>1</v></c></row></sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(40_000)}</mergeCells>`,
      },
    }),
  ),
  xlsx('a sheet of nothing but beginnings', 'FILE_DAMAGED', () =>
    packed({ sheets: { A: `<sheetData>${repeated(20 * MB, '<row><c ')}` } }),
  ),
  xlsx('a sheet of comments that never end', 'FILE_PART_TOO_LARGE', () =>
    packed({ sheets: { A: `<sheetData>${repeated(20 * MB, '<!-- <row>')}` } }),
  ),
  xlsx('styles of nothing but beginnings', 'read', () =>
    packed({
      ...plain,
      styles: `<fonts>${repeated(5 * MB, '<font><name ')}<numFmts>${repeated(5 * MB, '<numFmt ')}<cellXfs>`,
    }),
  ),
];

/** A workbook whose table of contents refers `relations` times to parts and names `sheets` sheets. */
const contents = (sheets: number, relations: number, part: (at: number) => string): Buffer => {
  const [book, list] = ['xl/book.xml', 'xl/_rels/book.xml.rels'];
  const many = (count: number, of: (at: number) => string): string =>
    Array.from({ length: count }, (_, at) => of(at)).join('');
  return packed({
    sheets: { A: '<sheetData><row><c><v>1</v></c></row></sheetData>' },
    more: {
      [book]: `<workbook><sheets>${many(sheets, (at) => `<sheet name="S${at}" r:id="s${at}"/>`)}</sheets></workbook>`,
      [list]: `<Relationships>${many(relations, (at) => `<Relationship Id="s${at}" Type="x/worksheet" Target="${part(at)}"/>`)}</Relationships>`,
    },
  });
};

const FIRST_SHEET = 'worksheets/Trang0.xml';
const LONG_NAME = `${'x'.repeat(65_000)}/book.xml`;

const bombsOfContents: HostileFile[] = [
  xlsx('eight thousand sheets and references', 'FILE_TOO_MANY_SHEETS', () => contents(8_000, 8_000, () => FIRST_SHEET)),
  xlsx('eight thousand sheets and one reference', 'FILE_TOO_MANY_SHEETS', () => contents(8_000, 1, () => FIRST_SHEET)),
  xlsx('eight thousand references and one sheet', 'FILE_TOO_MANY_SHEETS', () => contents(1, 8_000, () => FIRST_SHEET)),
  xlsx('as many sheets as there may be, all but one of no part', 'read', () =>
    contents(1_000, 1_000, (at) => (at === 999 ? FIRST_SHEET : `worksheets/none${at}.xml`)),
  ),
  xlsx('thirty sheets that are one part', 'FILE_DAMAGED', () => contents(30, 30, () => FIRST_SHEET)),
  xlsx('sheets of two million cells together', 'FILE_TOO_MANY_ROWS', () => {
    const sheet = rows(20_000, () => `<row>${'<c><v>1</v></c>'.repeat(35)}</row>`);
    return packed({ sheets: { A: sheet, B: sheet, C: sheet } });
  }),
  xlsx('a part whose name has 65,000 characters', 'FILE_DAMAGED', () =>
    packed({
      ...plain,
      more: {
        '_rels/.rels': `<Relationships><Relationship Id="r1" Type="x/officeDocument" Target="/${LONG_NAME}"/></Relationships>`,
        [LONG_NAME]: '<workbook><sheets/></workbook>',
      },
    }),
  ),
];

const bombsOfArchive: HostileFile[] = [
  xlsx('entries that share their bytes', 'FILE_DAMAGED', () => {
    const parts = [...rawParts(plain)].map(([name, content]) => ({ name, content }));
    const sheet = 'xl/worksheets/Trang0.xml';
    const sharing = Array.from({ length: 2_000 }, (_none, at) => ({
      name: `xl/worksheets/x${at}.xml`,
      content: rawParts(plain).get(sheet) ?? Buffer.alloc(0),
      lie: { sharing: sheet },
    }));
    return zipOf([...parts, ...sharing], true);
  }),
  xlsx('a name that stands twice', 'FILE_DAMAGED', () => {
    const parts = [...rawParts(plain)].map(([name, content]) => ({ name, content }));
    return zipOf([...parts, { name: 'xl/book.xml', content: Buffer.from('<workbook/>') }], true);
  }),
  xlsx('a part outside the archive', 'FILE_DAMAGED', () => packed({ ...plain, more: { '../../etc/passwd': 'x' } })),
  xlsx('a sheet that is said to stand outside the archive', 'FILE_EMPTY', () =>
    packed({
      ...plain,
      more: {
        'xl/_rels/book.xml.rels':
          '<Relationships><Relationship Id="s0" Type="x/worksheet" Target="../../../../etc/passwd"/></Relationships>',
      },
    }),
  ),
];

const bombsOfText: HostileFile[] = [
  csv('a CSV of five million rows', 'FILE_TOO_MANY_ROWS', () => repeated(19 * MB, '1;2\n')),
  csv('a CSV of twenty million empty lines', 'FILE_EMPTY', () => '\n'.repeat(19 * MB)),
  csv(
    'a CSV whose rows lie between a million empty lines',
    'FILE_TOO_MANY_ROWS',
    () => `a;b\n${'\n'.repeat(10 * MB)}c;d\n`,
  ),
  csv('a CSV of one row of nineteen million columns', 'FILE_TOO_MANY_ROWS', () => `a;b\n1${';1'.repeat(9 * MB)}\n`),
  csv(
    'a CSV of one row of nineteen million empty columns',
    'FILE_TOO_MANY_ROWS',
    () => `a;b\n${';'.repeat(19 * MB)}1\n`,
  ),
  csv('a CSV of one quote that never ends', 'CSV_QUOTE_OPEN', () => `a;b\n"${repeated(19 * MB, 'xy ')}`),
  csv('a CSV of empty delimiters to the last row of Excel', 'read', () => `a;b\nc;d\n${';;;;;;\n'.repeat(1_048_574)}`),
];

/** All of them; a `code` of `read` means that the file is read in spite of it. */
export const HOSTILE_FILES: readonly HostileFile[] = [
  ...bombs(),
  ...bombsOfSize,
  ...bombsOfCount,
  ...bombsOfContents,
  ...bombsOfArchive,
  ...bombsOfText,
];
