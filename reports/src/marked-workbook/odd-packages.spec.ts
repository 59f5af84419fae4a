import { beforeAll, describe, expect, it } from 'vitest';
import { storeZip } from '../workbook-file/testing/store-zip.js';
import { WorkbookFault } from '../workbook-file/workbook-fault.js';
import { markWorkbook } from './index.js';
import { changed, exceljsWorkbook, unpacked } from './testing/full-workbook.js';
import { changedParts, partOf } from './testing/parts-of.js';
import { saidIn } from './testing/said-in.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET = 'xl/worksheets/sheet1.xml';
const MARK = [{ sheet: null, cell: 'B2', text: 'sai' }];

/** The least that is a workbook, of one sheet. */
const bare = (sheet: string | Buffer, more: Record<string, string> = {}): Buffer =>
  storeZip(
    new Map(
      Object.entries({
        '[Content_Types].xml':
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>',
        '_rels/.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
        'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Một" sheetId="1" r:id="s1"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="s1" Type="${OFFICE}/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>`,
        [SHEET]: sheet,
        ...more,
      }).map(([name, content]) => [name, Buffer.from(content)]),
    ),
  );

const CELLS = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const plain = `<worksheet xmlns="${MAIN}">${CELLS}</worksheet>`;

describe('a workbook of little', () => {
  it('gets styles, comments, boxes and all that lists them', async () => {
    const file = bare(plain);
    const marked = markWorkbook(file, MARK);
    expect(changedParts(file, marked)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/styles.xml',
      'xl/worksheets/_rels/sheet1.xml.rels',
      SHEET,
    ]);
    const { coloured, said } = (await saidIn(marked)).get('Một') ?? {};
    expect([coloured, said?.get('B2')]).toEqual([['B2'], 'sai']);
    expect(changedParts(file, markWorkbook(marked, []))).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
    ]);
  });

  it.each([
    ['a sheet without cells', `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`],
    [
      'cells that say “>” in a head',
      `<worksheet xmlns="${MAIN}" a=">"><!-- <b> -->${CELLS}<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/></worksheet>`,
    ],
  ])('%s', async (_what, sheet) => {
    const { coloured, said } = (await saidIn(markWorkbook(bare(sheet), MARK))).get('Một') ?? {};
    expect([coloured, said?.get('B2')]).toEqual([['B2'], 'sai']);
  });

  it('adds to an empty list of colourings, and to styles that have none', () => {
    const types = '<Override PartName="/xl/styles.xml" ContentType="a/b"/>';
    const styles = (inner: string): Buffer =>
      changed(
        changed(
          bare(plain, { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${inner}</styleSheet>` }),
          'xl/_rels/workbook.xml.rels',
          (xml) => xml.replace('</R', `<Relationship Id="st" Type="${OFFICE}/styles" Target="styles.xml"/></R`),
        ),
        '[Content_Types].xml',
        (xml) => xml.replace('</Types>', `${types}</Types>`),
      );
    const after = (inner: string): string => partOf(markWorkbook(styles(inner), MARK), 'xl/styles.xml');
    const dxf =
      '<dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>';
    expect(after('<cellXfs count="1"><xf/></cellXfs><tableStyles/>')).toContain(
      `</cellXfs><dxfs count="1">${dxf}</dxfs><tableStyles/>`,
    );
    expect(after('<dxfs count="0"/>')).toContain(`<dxfs count="1">${dxf}</dxfs></styleSheet>`);
    expect(after('<dxfs count="1"><dxf/></dxfs>')).toContain(`<dxfs count="2"><dxf/>${dxf}</dxfs>`);
    expect(after(`<dxfs count="2">${dxf}<dxf/></dxfs>`)).toContain(`<dxfs count="2">${dxf}<dxf/></dxfs>`);
  });
});

describe('other ways to write the same', () => {
  let file: Buffer;
  beforeAll(async () => {
    file = await exceljsWorkbook();
  });

  it('elements with a prefix', () => {
    const prefixed = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"/></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells><x:pageMargins/></x:worksheet>`;
    const book = bare(prefixed);
    const sheet = partOf(markWorkbook(book, MARK), SHEET);
    expect(sheet).toMatch(
      /<\/x:mergeCells><x:conditionalFormatting sqref="B2"><x:cfRule[^>]*><x:formula>[^<]*<\/x:formula><\/x:cfRule><\/x:conditionalFormatting><x:pageMargins\/><x:legacyDrawing xmlns:r="[^"]*" r:id="rId2"\/><\/x:worksheet>$/,
    );
    expect(partOf(markWorkbook(markWorkbook(book, MARK), []), SHEET)).toBe(prefixed);
  });

  it.each(['utf16le', 'utf16be'] as const)('a sheet in %s, which stays in it', (encoding) => {
    const text = Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${plain}`, 'utf16le');
    const book = bare(encoding === 'utf16le' ? text : text.swap16());
    const marked = markWorkbook(book, MARK);
    const bytes = unpacked(marked).get(SHEET) ?? Buffer.alloc(0);
    const sheet = (encoding === 'utf16le' ? bytes : Buffer.from(bytes).swap16()).toString('utf16le');
    expect(sheet).toContain('sqref="B2"');
    expect(sheet.startsWith('\ufeff<?xml')).toBe(true);
    expect(partOf(markWorkbook(marked, []), SHEET)).toBe(partOf(book, SHEET));
  });

  it('absolute targets, and rules of later editions of Excel', async () => {
    const absolute = changed(file, 'xl/worksheets/_rels/sheet1.xml.rels', (xml) =>
      xml.replaceAll('Target="../', 'Target="/xl/'),
    );
    const later = changed(absolute, SHEET, (xml) =>
      xml.replace(
        '</worksheet>',
        '<extLst><ext><x14:cfRule xmlns:x14="a" type="iconSet" priority="7" id="{1}"/></ext></extLst></worksheet>',
      ),
    );
    const marked = markWorkbook(later, MARK);
    expect(partOf(marked, SHEET)).toContain('priority="8" id="{1}"');
    expect(partOf(marked, 'xl/comments1.xml')).toContain('ref="B2"');
    expect(partOf(markWorkbook(marked, []), SHEET)).toBe(partOf(later, SHEET));
  });

  it('the strict dialect', () => {
    const [main, office] = [
      'http://purl.oclc.org/ooxml/spreadsheetml/main',
      'http://purl.oclc.org/ooxml/officeDocument/relationships',
    ];
    const strict = storeZip(
      new Map(
        [...unpacked(file)].map(([name, bytes]) => [
          name,
          /\.(xml|rels)$/.test(name)
            ? Buffer.from(bytes.toString().replaceAll(MAIN, main).replaceAll(OFFICE, office))
            : bytes,
        ]),
      ),
    );
    const marked = markWorkbook(strict, [{ sheet: 'Khác', cell: 'B2', text: 'sai' }]);
    expect(partOf(marked, 'xl/comments2.xml')).toContain(`<comments xmlns="${main}">`);
    expect(partOf(marked, 'xl/worksheets/_rels/sheet2.xml.rels')).toContain(`Type="${office}/comments"`);
  });

  it('a drawing of buttons only: they stay, with our boxes beside them', () => {
    const button =
      '<v:shape id="_x0000_s1025"><x:ClientData ObjectType="Button"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>';
    const vml = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">${button}</xml>`;
    const book = bare(plain.replace('</worksheet>', `<legacyDrawing xmlns:q="${OFFICE}" q:id="k"/></worksheet>`), {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="k" Type="${OFFICE}/vmlDrawing" Target="../drawings/nut.vml"/></Relationships>`,
      'xl/drawings/nut.vml': vml,
    });
    const marked = markWorkbook(book, MARK);
    const drawn = partOf(marked, 'xl/drawings/nut.vml');
    expect(drawn).toContain(button);
    expect(drawn).toContain('id="_x0000_s1026"');
    expect(changedParts(book, markWorkbook(marked, []))).not.toContain(SHEET);
  });
});

describe('what cannot be patched is refused', () => {
  const refused = (bytes: Buffer): void => expect(() => markWorkbook(bytes, MARK)).toThrow(WorkbookFault);

  it('bytes that are no archive, or cut short', async () => {
    const file = await exceljsWorkbook();
    refused(Buffer.from('PK'));
    refused(Buffer.alloc(0));
    for (const share of [0.2, 0.5, 0.9, 0.99]) refused(file.subarray(0, Math.floor(file.length * share)));
  });

  it.each([
    ['no workbook', storeZip(new Map([['a.txt', Buffer.from('a')]]))],
    ['a sheet that ends within its cells', bare(plain.slice(0, 120))],
    ['a sheet that ends behind them', bare(plain.replace('</worksheet>', '<mergeCells>'))],
    ['crossed tags', bare(plain.replace('</worksheet>', '<a><b></a></b></worksheet>'))],
    ['a document type', bare(`<!DOCTYPE a [<!ENTITY b "c">]>${plain}`)],
    ['another language', bare(plain.replace(MAIN, 'urn:another'))],
    [
      'bytes that are no UTF-8',
      bare(Buffer.concat([Buffer.from(plain.slice(0, -12)), Buffer.from([0xff, 0xfe]), Buffer.from(plain.slice(-12))])),
    ],
    [
      'boxes that are not there',
      bare(plain.replace('</worksheet>', `<legacyDrawing xmlns:r="${OFFICE}" r:id="rId9"/></worksheet>`)),
    ],
  ])('%s', (_what, bytes) => {
    refused(bytes);
  });

  it('a part of nothing but beginnings takes no time', () => {
    refused(bare(`<worksheet xmlns="${MAIN}"><sheetData/>${'<a b="'.repeat(300_000)}`));
    refused(bare(`<worksheet xmlns="${MAIN}"><sheetData/>${'<a '.repeat(300_000)}`));
  });
});
