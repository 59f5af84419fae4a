import { DISQUALIFIED, isSameValue, type CellValue } from '@chuan-xa/assessments';
import { decimalOf, type Answer } from '@chuan-xa/scoring';
import type ExcelJS from 'exceljs';
import * as fc from 'fast-check';
import { sheetOf, type FormItem } from './taken-form.js';
import { typedAnswer, typedDeclaration, type Typed } from './typed-cells.js';

/** What a person put into the cells of one item, and what it says. */
export interface Edit {
  of: FormItem;
  typed: Record<string, Typed>;
  value: CellValue;
}

const REMARKS = ['=1+1', '+84 25', '-5 điểm', '@SUM(A1)', 'Trạm đang sửa chữa', '12', '=HYPERLINK("http://x")'];

/** Edits of cells that are open, each item once; which, what and how typed are drawn. Items that come out as they stood are among them. */
export const anyEdits = (items: readonly FormItem[], most: number): fc.Arbitrary<Edit[]> => {
  const open = items.filter(({ open: isOpen }) => isOpen);
  const one = fc
    .tuple(fc.constantFrom(...kindsOf(open)), fc.nat(10_000), fc.nat(40))
    .chain(([alike, number, how]) => fc.constantFrom(...alike).map((of) => editOf(of, number, how)));
  return fc.uniqueArray(one, { minLength: 1, maxLength: most, selector: ({ of }) => `${of.assessment} ${of.id}` });
};

/** Items of a kind together, so that the rare ones are drawn as often as the others. */
function kindsOf(items: readonly FormItem[]): FormItem[][] {
  const kinds = new Map<string, FormItem[]>();
  for (const one of items) {
    const { item, stands, sheet } = one;
    const form = item === null ? 'remark' : item.number ? Object.keys(one.columns).join() : 'words';
    const kind = `${form} ${item?.mayBeNotApplicable ?? ''} ${stands !== null} ${sheet}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), one]);
  }
  return [...kinds.values()];
}

function editOf(of: FormItem, number: number, how: number): Edit {
  const parts = Object.keys(of.columns);
  if (how % 8 === 0 && !isShownElsewhere(of))
    return { of, value: null, typed: Object.fromEntries(parts.map((part) => [part, { value: null }])) };
  if (!of.item) {
    const text = REMARKS[number % REMARKS.length] ?? '';
    return { of, value: { text }, typed: { '': { value: number % 2 === 0 ? text : `  ${text}\n` } } };
  }
  if (of.id === DISQUALIFIED) {
    const declared = number % 2 === 0;
    return { of, value: { declared }, typed: { '': typedDeclaration(declared, how) } };
  }
  const answer = answerOf(of, number, how);
  return { of, value: answer, typed: typedAnswer(answer, how) };
}

/** One figure for both sexes stands where no cell of the form is: clearing its empty cells says nothing of it. */
const isShownElsewhere = ({ columns, stands }: FormItem): boolean =>
  Object.keys(columns).length > 1 && stands !== null && 'value' in stands;

function answerOf({ item, columns }: FormItem, number: number, how: number): Answer {
  if (item?.mayBeNotApplicable && how % 5 === 0) return { notApplicable: true };
  if (!item?.number) return { met: number % 2 === 0 };
  const { most, levels, isMeasure } = item.number;
  const decimal = (one: number): string =>
    decimalOf(levels ? (levels[one % levels.length] ?? 0) : one % (Math.min(most, 10_000) + 1));
  if (Object.keys(columns).length > 1) return { male: decimal(number), female: decimal(number * 7 + how) };
  return isMeasure ? { value: decimal(number) } : { points: decimal(number) };
}

export const type = (cell: ExcelJS.Cell, { value, numFmt }: Typed): void => {
  cell.value = value;
  // Cells share their styles once a file is loaded.
  if (numFmt !== undefined) cell.style = { ...cell.style, numFmt };
};

/** Types edits into a workbook. */
export function typeIn(workbook: ExcelJS.Workbook, edits: readonly Edit[]): void {
  for (const { of, typed } of edits)
    for (const [part, one] of Object.entries(typed)) {
      // Not applicable stands in the item's only cell.
      const column = of.columns[part];
      if (column === undefined) throw new Error(`no part ${part} of ${of.id}`);
      type(sheetOf(workbook, of.sheet).getCell(of.row, column), one);
    }
}

/** Those that say something else than what stands. */
export const isChange = ({ of, value }: Edit): boolean => !isSameValue(value, of.stands);
