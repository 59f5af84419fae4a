import type { Answer } from '@chuan-xa/scoring';
import type ExcelJS from 'exceljs';
import { formatDecimal } from '@chuan-xa/wording';

/** What a person put into a cell: a value, and the format that Excel gave it. */
export interface Typed {
  value: ExcelJS.CellValue;
  numFmt?: string;
}

const NBSP = '\u00a0';

/** The ways in which one number is typed or pasted; `at` picks one. */
function typedNumber(decimal: string, isMeasure: boolean, at: number): Typed {
  const ways: Typed[] = [
    { value: Number(decimal) },
    { value: Number(decimal) },
    { value: formatDecimal(decimal) },
    { value: decimal },
    { value: ` ${formatDecimal(decimal)}${NBSP}` },
    { value: Number(decimal) + (Number(decimal) > 1 ? 1e-15 : 0) },
    ...(isMeasure ? [{ value: Number(decimal) / 100, numFmt: '0.00%' }, { value: `${formatDecimal(decimal)} %` }] : []),
  ];
  return ways[at % ways.length] ?? { value: null };
}

const pick = (words: string[], at: number): Typed => ({ value: words[at % words.length] ?? null });

/** An answer as it is typed, by the part of its item: `''`, `male`, `female`. */
export function typedAnswer(answer: Answer, at: number): Record<string, Typed> {
  if ('notApplicable' in answer) return { '': pick(['x', 'X', ' x ', 'Không áp dụng'], at) };
  if ('met' in answer)
    return { '': answer.met ? pick(['đạt', 'Đạt', 'có', ' ĐẠT'], at) : pick(['không', 'Không đạt', 'không '], at) };
  if ('points' in answer) return { '': typedNumber(answer.points, false, at) };
  if ('value' in answer) return { '': typedNumber(answer.value, true, at) };
  return { male: typedNumber(answer.male, true, at), female: typedNumber(answer.female, true, at + 1) };
}

export const typedDeclaration = (declared: boolean, at: number): Typed =>
  declared ? pick(['có', 'Có', ' CÓ '], at) : pick(['không', 'KHÔNG', `không${NBSP}`], at);

/** What no cell for a number takes. (TRUE is missing: LibreOffice makes it 1 in a cell that is formatted as a number.) */
export const NONSENSE: Typed[] = [
  { value: 'abc' },
  { value: -1 },
  { value: '-1' },
  { value: '1e2' },
  { value: '1/2' },
  { value: 1.234 },
  { value: '1,234' },
  { value: ',5' },
  { value: '5,' },
  { value: '1.2.3' },
  { value: '1 2' },
  { value: '+3' },
  { value: '1000' },
  { value: 100_000 },
  { value: { error: '#N/A' } },
  { value: 5, numFmt: 'dd/mm/yyyy' },
  { value: '0x1' },
  { value: '٣' },
  { value: '５' },
];
