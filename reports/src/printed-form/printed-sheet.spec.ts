import { describe, expect, it } from 'vitest';
import type { FormBook } from '../official-form/index.js';
import { plainStyle, Table, tableStyle } from '../official-form/index.js';
import { writeAndRead } from '../review-meeting/testing/read-back.js';
import { sampleReport } from '../review-meeting/testing/sample-report.js';
import { bare, shownRows } from '../review-meeting/testing/shown-rows.js';
import { writeSheets } from '../review-meeting/write-sheets.js';
import { PrintedSheet } from './printed-sheet.js';

const ROOM = 780;
const part = { head: false, end: false };
const sheetOf = (widths: number[]): PrintedSheet => new PrintedSheet('thử', widths, ROOM, part, false);

/** All texts within some content, in order. */
function textsOf(content: unknown): string[] {
  if (typeof content === 'string') return [content];
  if (Array.isArray(content)) return content.flatMap(textsOf);
  if (typeof content !== 'object' || content === null) return [];
  const { text, stack, columns } = content as Record<string, unknown>;
  return [text, stack, columns].flatMap(textsOf);
}

interface Printed {
  table?: { headerRows: number; body: unknown[][]; heights: (row: number) => number | string; widths: number[] };
  pageBreak?: string;
  stack?: unknown[];
  unbreakable?: boolean;
}
const printed = (sheet: PrintedSheet | undefined): Printed[] => (sheet?.contents ?? []) as Printed[];

describe('a sheet that is printed', () => {
  it('has the rows of the workbook’s tables, each in its place, with what its cells show', async () => {
    const settings = { atMost: 4, live: true };
    const workbook = await writeAndRead(sampleReport(settings));
    const sheets: PrintedSheet[] = [];
    const book: FormBook = {
      sheet: ({ name, widths }) => {
        const sheet = new PrintedSheet(name, widths, ROOM, part, false);
        sheets.push(sheet);
        return sheet;
      },
      name: () => undefined,
    };
    await writeSheets(sampleReport(settings), book);
    expect(sheets.map(({ name }) => name)).toEqual(workbook.worksheets.map(({ name }) => name));
    for (const [at, sheet] of workbook.worksheets.entries()) {
      const rows = printed(sheets[at]).flatMap(({ table }) => table?.body ?? []);
      const own = rows.map((row) => bare(textsOf(row).join(''))).filter((row) => row !== '');
      const shown = shownRows(sheet).filter((row) => row !== '');
      expect(shown.length).toBeGreaterThan(4);
      // A sentence in the place of rows has no lines around it in the workbook.
      expect(own.filter((row) => !row.startsWith('Khôngcó'))).toEqual(shown);
    }
  });

  it('repeats the whole head, as high as it is merged, and is as wide as the page at most', () => {
    const sheet = sheetOf([20, 100, 100]);
    const table = new Table(sheet, [
      { key: 'order', head: ['STT'], width: 20, kind: 'order' },
      { key: 'a', head: ['Điểm', 'Tối đa'], width: 100, kind: 'points' },
      { key: 'b', head: ['Điểm', 'Sàn'], width: 100, kind: 'points' },
    ]);
    expect(table.head()).toEqual({ from: 1, to: 3 });
    sheet.close();
    const [content] = printed(sheet);
    expect(content?.table?.headerRows).toBe(3);
    const [first] = content?.table?.body ?? [];
    expect(first?.[0]).toMatchObject({ rowSpan: 2, colSpan: 1 });
    expect(first?.[1]).toMatchObject({ rowSpan: 1, colSpan: 2 });
    expect(Number(content?.table?.heights(0))).toBeGreaterThan(8);
    const wide = content?.table?.widths.reduce((sum, width) => sum + width, 0) ?? 0;
    expect(wide).toBeLessThanOrEqual(ROOM);
  });

  it('lets a text that is not wrapped run on over empty cells, and no other', async () => {
    const sheet = sheetOf([10, 10, 10, 10]);
    const [plain, wrapped] = [plainStyle(), tableStyle('text', 'body')];
    await sheet.row([{ value: 'I. Xã nông thôn mới', style: plain }, null, { value: 3, style: plain }, null]);
    await sheet.row([{ value: 'Cộng Tràng Định', style: wrapped }, null, null, null]);
    sheet.close();
    const [over, own] = printed(sheet)[0]?.table?.body ?? [];
    expect(over?.map((cell) => (cell as { colSpan?: number }).colSpan)).toEqual([2, undefined, 1, undefined]);
    expect(own?.[0]).toMatchObject({ colSpan: 1 });
  });

  it('begins a page where it is told to, and keeps together what is signed', () => {
    const sheet = sheetOf([50, 50]);
    const say = (text: string): number => sheet.line([{ span: sheet.whole, text, look: {} }]);
    say('một');
    sheet.pageBreak();
    say('hai');
    sheet.together(() => {
      say('ba');
      say('bốn');
    });
    expect(printed(sheet).map(({ pageBreak }) => pageBreak)).toEqual([undefined, 'before', undefined]);
    expect(printed(sheet)[2]).toMatchObject({ unbreakable: true });
    expect(textsOf(printed(sheet)[2]?.stack)).toEqual(['ba', 'bốn']);
  });
});
