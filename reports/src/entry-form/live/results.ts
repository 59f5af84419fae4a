import type { CompiledCriterion } from '@chuan-xa/scoring';
import type { EntryItem } from '../items.js';
import { type Block, itemsOf, leastKey } from './blocks.js';
import { NOT_ANSWERED } from './cell-codes.js';
import {
  all,
  any,
  type Expression,
  type Figure,
  is,
  joined,
  not,
  type Phrase,
  say,
  smallest,
  type Test,
  when,
} from './expression.js';
import {
  ANSWERED_CELLS,
  type Beside,
  codeKey,
  FALLS_SHORT,
  FILLED_CELLS,
  MISSING,
  OUTCOME,
  OUTCOME_CODES,
  TOTAL,
  UNREADABLE_CELLS,
  UNREADABLE_LIST,
} from './live-column.js';

/** What a row shows as its result. */
export const RESULT_WORDS = {
  met: '● đạt',
  undetermined: '◐ chưa xác định',
  notMet: '▼ không đạt',
  nothing: '○ chưa chấm',
  unreadable: '✕ có ô sai',
} as const;

const isUnreadable = ({ figure: at }: Beside): Test => not(is(at(UNREADABLE_CELLS), 0));
const isNothing = ({ figure: at }: Beside): Test => is(at(FILLED_CELLS), 0);

export const resultOf = (beside: Beside): Phrase =>
  when(
    isUnreadable(beside),
    say(RESULT_WORDS.unreadable),
    when(
      isNothing(beside),
      say(RESULT_WORDS.nothing),
      when(
        is(beside.figure(OUTCOME), OUTCOME_CODES.met),
        say(RESULT_WORDS.met),
        when(
          is(beside.figure(OUTCOME), OUTCOME_CODES.undetermined),
          say(RESULT_WORDS.undetermined),
          say(RESULT_WORDS.notMet),
        ),
      ),
    ),
  );

const pointsOf = (hundredths: Figure): Figure => ({ text: `${hundredths.text}/100`, value: hundredths.value / 100 });

/** The sum of what is answered; empty where nothing is, or a cell cannot be read. */
export const totalOf = (beside: Beside): Expression<number | string> =>
  when<number | string>(
    any([isUnreadable(beside), is(beside.figure(ANSWERED_CELLS), 0)]),
    say(''),
    pointsOf(beside.figure(TOTAL)),
  );

/** As the total, of the indicators of one criterion. */
export const subtotalOf = (
  criterion: CompiledCriterion,
  blocks: Block[],
  beside: Beside,
): Expression<number | string> =>
  when<number | string>(
    any([isUnreadable(beside), all(itemsOf(criterion).map(({ id }) => is(beside.figure(codeKey(id)), NOT_ANSWERED)))]),
    say(''),
    pointsOf(smallest(blocks.map((block) => beside.figure(leastKey(criterion.id, block))))),
  );

/** Longer lists of what is missing are counted instead. */
const LONG = 40;

const isEmpty = (phrase: Phrase): Test => ({ text: `${phrase.text}=""`, value: phrase.value === '' });
/** Without the ", " at its end. */
const ended = ({ text, value }: Phrase): Phrase => ({
  text: `LEFT(${text},LEN(${text})-2)`,
  value: value.slice(0, -2),
});

/** What ids are of: the row of column numbers reads (6) too. */
const nounOf = (items: readonly EntryItem[]): string => {
  const ids = items.filter(({ criterion }) => criterion !== null).map(({ id }) => id);
  if (ids.every((id) => id.includes('.'))) return 'chỉ tiêu ';
  return ids.some((id) => id.includes('.')) ? 'mục ' : 'TC ';
};

/** A list that begins with an id, behind its noun. */
const named = (noun: string, list: Phrase): Phrase => {
  const begins: Test = {
    text: `ISNUMBER(FIND(LEFT(${list.text},1),"0123456789"))`,
    value: /^\d/.test(list.value),
  };
  return joined([when(begins, say(noun), say('')), ended(list)]);
};

const missingOf = (noun: string, list: Phrase): Phrase => {
  const many: Test = { text: `LEN(${list.text})>${LONG}`, value: list.value.length > LONG };
  const number: Phrase = {
    text: `(LEN(${list.text})-LEN(SUBSTITUTE(${list.text},",","")))`,
    value: String(list.value.split(',').length - 1),
  };
  return joined([say('còn thiếu '), when(many, joined([number, say(' ô')]), named(noun, list))]);
};

/** What falls short for certain and what is missing: "tổng, TC 2; còn thiếu TC 9, điểm liệt". */
export function reasonOf(beside: Beside, items: readonly EntryItem[]): Phrase {
  const noun = nounOf(items);
  const [short, missing, unreadable] = [FALLS_SHORT, MISSING, UNREADABLE_LIST].map((key) => beside.phrase(key));
  if (!short || !missing || !unreadable) throw new Error('a list is not there');
  const both = joined([
    when(isEmpty(short), say(''), named(noun, short)),
    when(any([isEmpty(short), isEmpty(missing)]), say(''), say('; ')),
    when(isEmpty(missing), say(''), missingOf(noun, missing)),
  ]);
  const open = all([is(beside.figure(OUTCOME), OUTCOME_CODES.undetermined), isEmpty(short), isEmpty(missing)]);
  return when(
    isUnreadable(beside),
    joined([say('xem lại '), named(noun, unreadable)]),
    when(isNothing(beside), say(''), when(open, say('chưa rõ quy định'), both)),
  );
}
