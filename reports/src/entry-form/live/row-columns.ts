import type { ScoreColumn } from '@chuan-xa/assessments';
import { compile, type Edition } from '@chuan-xa/scoring';
import type { EntryItem, ItemCell } from '../items.js';
import {
  type Content,
  factorOf,
  hundredthsIn,
  knownCode,
  NOT_ANSWERED,
  numberCode,
  numberTextOf,
  UNREADABLE,
  wordOf,
  yesNoCode,
} from './cell-codes.js';
import { all, count, type Figure, flag, is, listed, not, sum, type Test, when } from './expression.js';
import {
  ANSWERED_CELLS,
  type Beside,
  codeKey,
  FILLED_CELLS,
  type LiveColumn,
  UNREADABLE_CELLS,
  UNREADABLE_LIST,
} from './live-column.js';
import { pointsColumns } from './points.js';
import { thresholdColumns } from './thresholds.js';

/** Key of the column in which the district's score stands beside the appraiser's. */
export const referenceKey = (key: string): string => `district:${key}`;
const ownKey = (key: string): string => `own:${key}`;
const knownKey = (key: string): string => `known:${key}`;

/** Reads what stands in a visible cell of the row. */
export type Shown = (key: string) => Content;

/** Of a row: the hidden columns that read its cells and judge them. */
export function liveColumns(edition: Edition, items: EntryItem[], column: ScoreColumn): LiveColumnOf[] {
  const compiled = compile(edition);
  const declared = items.some(({ criterion }) => criterion === null);
  const judging =
    compiled.kind === 'unscorable'
      ? []
      : compiled.kind === 'points'
        ? pointsColumns(compiled, declared)
        : thresholdColumns(compiled, singlesOf(items));
  const reading = items.flatMap((item) =>
    item.cells.flatMap((cell) => readingColumns(item, cell, column === 'appraised' && !isDerived(item))),
  );
  return [...reading, ...tellingColumns(items).map(plain), ...judging.map(plain)];
}

/** As a live column, of which the first few also look at what is shown. */
export type LiveColumnOf = Omit<LiveColumn, 'expression'> & {
  expression(beside: Beside, shown: Shown): ReturnType<LiveColumn['expression']>;
};

/** Indicators by sex of which some row holds one figure for both. */
const singlesOf = (items: EntryItem[]): Set<string> =>
  new Set(items.filter(({ id, cells }) => cells.some(({ key }) => key === `${id}:single`)).map(({ id }) => id));

/** What the system knows by itself stands in one cell, whoever fills in the rest. */
const isDerived = ({ indicator }: EntryItem): boolean => indicator?.derivedFrom !== undefined;

const plain = (column: LiveColumn): LiveColumnOf => column;

/** A cell's text, its number, its code; and for the appraisers the code that counts: theirs, else the district's. */
function readingColumns(item: EntryItem, cell: ItemCell, besideDistrict: boolean): LiveColumnOf[] {
  const { key } = cell;
  const own = besideDistrict ? ownKey(key) : codeKey(key);
  const reading = item.number ? numberColumns(item, cell, own) : wordColumns(item, cell, own);
  if (!besideDistrict) return reading;
  return [
    ...reading,
    {
      key: knownKey(key),
      note: `${key}: mã của điểm phúc tra`,
      expression: (_beside, shown) => knownCode(shown(referenceKey(key)), item.words),
    },
    {
      key: codeKey(key),
      note: `${key}: mã được tính (thẩm định, nếu trống thì phúc tra)`,
      expression: ({ figure: at }) => {
        const blank = all(item.cells.map((one) => is(at(ownKey(one.key)), NOT_ANSWERED)));
        return when(blank, at(knownKey(key)), at(ownKey(key)));
      },
    },
  ];
}

const CODES = 'phần trăm điểm; -1 trống, -2 không áp dụng, -3 không đọc được';

function numberColumns({ number }: EntryItem, { key }: ItemCell, own: string): LiveColumnOf[] {
  if (!number) return [];
  const word = `text:${key}`;
  const factor = `factor:${key}`;
  const raw = `raw:${key}`;
  return [
    {
      key: word,
      note: `${key}: chữ trong ô, dấu phẩy thập phân thành dấu chấm`,
      expression: (_beside, shown) => numberTextOf(shown(key), number.isMeasure),
    },
    {
      key: factor,
      note: `${key}: 100 nếu ô hiện theo %, -1 nếu ô hiện như ngày`,
      expression: (_beside, shown) => factorOf(shown(key), number.isMeasure),
    },
    {
      key: raw,
      note: `${key}: số đọc được, ${CODES}`,
      expression: (beside, shown) => hundredthsIn(shown(key), beside.phrase(word).text, beside.figure(factor).text),
    },
    {
      key: own,
      note: `${key}: mã của ô, ${CODES}`,
      expression: ({ figure: at }) => numberCode(at(raw), number),
    },
  ];
}

function wordColumns({ words, mayBeNotApplicable }: EntryItem, { key }: ItemCell, own: string): LiveColumnOf[] {
  if (!words) return [];
  const word = `text:${key}`;
  return [
    { key: word, note: `${key}: chữ trong ô`, expression: (_beside, shown) => wordOf(shown(key)) },
    {
      key: own,
      note: `${key}: 1 có, 0 không; -1 trống, -2 không áp dụng, -3 không đọc được`,
      expression: ({ phrase }, shown) => yesNoCode(shown(key), phrase(word).text, words, mayBeNotApplicable),
    },
  ];
}

/** How many cells hold anything that was entered, how many cannot be read, and which. */
function tellingColumns(items: EntryItem[]): LiveColumn[] {
  const codes = (item: EntryItem, { figure: at }: Beside): Figure[] => item.cells.map(({ key }) => at(codeKey(key)));
  const unreadable = (item: EntryItem, beside: Beside): Test => {
    const each = codes(item, beside);
    const [male, female] = each;
    const bad = count(each.map((code) => is(code, UNREADABLE)));
    if (each.length === 1 || !male || !female) return not(is(bad, 0));
    const half: Test = {
      text: `(${male.text}=-1)<>(${female.text}=-1)`,
      value: (male.value === NOT_ANSWERED) !== (female.value === NOT_ANSWERED),
    };
    return not(is(sum([bad, flag(half)]), 0));
  };
  const asked = items.filter((item) => !isDerived(item));
  return [
    {
      key: ANSWERED_CELLS,
      note: 'Số ô điểm, số liệu đã có, kể cả ô do hệ thống suy ra',
      expression: (beside) =>
        count(
          items
            .filter(({ criterion }) => criterion !== null)
            .flatMap((item) => codes(item, beside).map((code) => not(is(code, NOT_ANSWERED)))),
        ),
    },
    {
      key: FILLED_CELLS,
      note: 'Số ô đã nhập',
      expression: (beside) =>
        count(asked.flatMap((item) => codes(item, beside).map((code) => not(is(code, NOT_ANSWERED))))),
    },
    {
      key: UNREADABLE_CELLS,
      note: 'Số ô không đọc được',
      expression: (beside) => count(items.map((item) => unreadable(item, beside))),
    },
    {
      key: UNREADABLE_LIST,
      note: 'Những ô không đọc được',
      expression: (beside) => listed(items.map((item) => ({ test: unreadable(item, beside), text: labelOf(item) }))),
    },
  ];
}

/** "7.35", "điểm liệt". */
export const labelOf = ({ id, criterion }: EntryItem): string => (criterion === null ? 'điểm liệt' : id);
