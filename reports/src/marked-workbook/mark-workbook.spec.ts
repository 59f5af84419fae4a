import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Mark } from '../workbook-file/marks.js';
import { columnLetter } from '../workbook-file/table.js';
import { markWorkbook } from './index.js';
import { CLOSING, OPENING } from './signs.js';
import { changed, fullWorkbook } from './testing/full-workbook.js';
import { changedParts, partOf, partsOf } from './testing/parts-of.js';
import { saidIn } from './testing/said-in.js';

const SCORES = 'Chấm điểm';
const FIRST = 'xl/worksheets/sheet1.xml';
const mark = (cell: string | null, text: string, sheet: string | null = SCORES): Mark => ({ sheet, cell, text });

let file: Buffer;
beforeAll(async () => {
  file = await fullWorkbook();
});

describe('what is marked', () => {
  it('is said at its cell, below a person’s words, several remarks numbered', async () => {
    const marked = markWorkbook(file, [
      mark('C7', 'Ghi số từ 0 đến 14.'),
      mark('B3', 'Tên xã không có trong kỳ này.'),
      mark('C9', 'một'),
      mark('C9', 'hai'),
      mark('AA100', '=1+1 <&> _x0041_'),
    ]);
    const { coloured, said, comments } = (await saidIn(marked)).get(SCORES) ?? {};
    expect(coloured).toEqual(['AA100', 'B3', 'C7', 'C9']);
    expect(Object.fromEntries(said ?? [])).toEqual({
      C7: 'Ghi số từ 0 đến 14.',
      B3: `Tên xã không có trong kỳ này.\n${CLOSING}`,
      C9: '1. một\n2. hai',
      AA100: '=1+1 <&> _x005F_x0041_',
    });
    expect(comments?.get('B3')).toBe(`Người khác ghi\n${OPENING}\nTên xã không có trong kỳ này.\n${CLOSING}`);
    expect(comments?.get('C4')).toBe('An:\nđã hỏi lại xã');
  });

  it('colours before every other rule, which keep their order, and stands where the schema wants it', () => {
    const tail = partOf(markWorkbook(file, [mark('C7', 'x')]), FIRST).split('</sheetData>')[1] ?? '';
    expect([...tail.matchAll(/priority="(\d+)"/g)].map(([, rank]) => rank)).toEqual(['1', '2', '3']);
    const names = [
      ...tail.matchAll(
        /<(mergeCells|conditionalFormatting|dataValidations|hyperlinks|pageMargins|drawing|legacyDrawing)[ />]/g,
      ),
    ];
    expect(names.map(([, name]) => name)).toEqual([
      ...['mergeCells', 'conditionalFormatting', 'conditionalFormatting', 'hyperlinks', 'dataValidations'].toSorted(
        (a, b) => tail.indexOf(`<${a}`) - tail.indexOf(`<${b}`),
      ),
      ...['pageMargins', 'drawing', 'legacyDrawing'],
    ]);
  });

  it('is shown where a person looks: at a merged area’s corner, at A1 for the file and for what is not there', async () => {
    const marked = markWorkbook(file, [
      mark('B46', 'vùng gộp'),
      mark(null, 'cả tệp', null),
      mark('dòng 3, cột 2', 'lạ'),
      mark('B2', 'trang không có', 'Trang lạ'),
    ]);
    const { said } = (await saidIn(marked)).get(SCORES) ?? {};
    expect(Object.fromEntries(said ?? [])).toEqual({
      A45: 'vùng gộp',
      A1: '1. cả tệp\n2. dòng 3, cột 2: lạ\n3. Trang lạ, B2: trang không có',
    });
  });
});

describe('the package', () => {
  it('changes in the named parts only, and keeps its order', () => {
    const marked = markWorkbook(file, [mark('C7', 'a'), mark('A9', 'b', 'Khác')]);
    expect(changedParts(file, marked)).toEqual([
      '[Content_Types].xml',
      'xl/comments1.xml',
      'xl/comments2.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/drawings/vmlDrawing2.vml',
      'xl/styles.xml',
      'xl/worksheets/_rels/sheet2.xml.rels',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
    const names = [...partsOf(marked).keys()];
    expect(names[0]).toBe('[Content_Types].xml');
    const before = [...partsOf(file).keys()].filter((name) => name !== '[Content_Types].xml');
    expect(names.slice(1, before.length + 1)).toEqual(before);
  });

  it('keeps the cells of a marked sheet to the byte', () => {
    const cells = (bytes: Buffer): string | undefined => /<sheetData[^]*<\/sheetData>/.exec(partOf(bytes, FIRST))?.[0];
    expect(cells(markWorkbook(file, [mark('C7', 'a')]))).toBe(cells(file));
  });

  it('gives every box an id of its own, hidden', () => {
    const marks = Array.from({ length: 1_500 }, (_none, at) => mark(`D${at + 1}`, 'x'));
    const marked = markWorkbook(file, [...marks, mark('A1', 'x', 'Khác')]);
    const ids = ['1', '2'].flatMap((number) => {
      const vml = partOf(marked, `xl/drawings/vmlDrawing${number}.vml`);
      expect(vml.match(/visibility:hidden/g)?.length).toBe(number === '1' ? 1_502 : 1);
      return [...vml.matchAll(/<v:shape id="(\w+)"/g)].map(([, id]) => id);
    });
    expect(ids).toHaveLength(1_503);
    expect(new Set(ids).size).toBe(1_503);
    expect(/idmap[^>]*data="([^"]*)"/.exec(partOf(marked, 'xl/drawings/vmlDrawing1.vml'))?.[1]).toBe('1,2');
    expect(/idmap[^>]*data="([^"]*)"/.exec(partOf(marked, 'xl/drawings/vmlDrawing2.vml'))?.[1]).toBe('3');
  });
});

describe('marking again', () => {
  it('without marks leaves the workbook as it was, but for a colouring that nobody uses', () => {
    const marks = [mark('C7', 'a'), mark('B3', 'b'), mark('C4', 'c'), mark('A9', 'd', 'Khác')];
    const back = markWorkbook(markWorkbook(file, marks), []);
    expect(changedParts(file, back)).toEqual(['xl/comments1.xml', 'xl/styles.xml']);
    // Words alone and words in a run that says nothing of its look are the same.
    expect(partOf(back, 'xl/comments1.xml')).toBe(
      partOf(file, 'xl/comments1.xml').replace('<r><t>Người khác ghi</t></r>', '<t>Người khác ghi</t>'),
    );
    expect(partOf(back, 'xl/styles.xml').replace(/<dxf><font><color rgb="FF9C0006"[^]*?<\/dxf>/, '')).toBe(
      partOf(file, 'xl/styles.xml').replace('<dxfs count="2">', '<dxfs count="3">'),
    );
  });

  it('puts new marks in the place of old ones, as if these had never been', () => {
    const [old, now] = [
      [mark('C7', 'a'), mark('B3', 'b')],
      [mark('B3', 'c'), mark('A9', 'd', 'Khác')],
    ];
    const once = markWorkbook(file, now);
    expect(changedParts(markWorkbook(markWorkbook(file, old), now), once)).toEqual([]);
    expect(markWorkbook(once, now).equals(once)).toBe(true);
  });

  it('keeps what a person wrote below our words', async () => {
    const marked = markWorkbook(file, [mark('B3', 'sai tên')]);
    const answered = changed(marked, 'xl/comments1.xml', (xml) => xml.replace(CLOSING, `${CLOSING}\nĐã sửa.`));
    const { comments } = (await saidIn(markWorkbook(answered, []))).get(SCORES) ?? {};
    expect(comments?.get('B3')).toBe('Người khác ghi\nĐã sửa.');
  });
});

it('marks exactly the cells that it is told to, whichever they are', async () => {
  const cell = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 8 }));
  const marks = fc.array(
    fc.record({
      sheet: fc.constantFrom(SCORES, 'Khác', 'Ẩn'),
      at: cell,
      text: fc.stringMatching(/^[a-zà-ỹ <>&"'0-9]{1,40}$/),
    }),
    { maxLength: 25 },
  );
  await fc.assert(
    fc.asyncProperty(marks, async (given) => {
      const told = given
        .filter(({ at: [row] }) => row !== 45 && row !== 46)
        .map(({ sheet, at: [row, column], text }) =>
          mark(`${columnLetter(column)}${row}`, text.normalize('NFC'), sheet),
        );
      const read = await saidIn(markWorkbook(file, told));
      for (const [name, { coloured, said }] of read) {
        const here = told.filter(({ sheet }) => sheet === name);
        const cells = [...new Set(here.map(({ cell: at }) => at ?? ''))].sort();
        expect(coloured).toEqual(cells);
        expect([...said.keys()].sort()).toEqual(cells);
        for (const { cell: at, text } of here) expect(said.get(at ?? '')).toContain(text);
      }
    }),
    { numRuns: 25 },
  );
});
