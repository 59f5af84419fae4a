import { columnWord } from '@chuan-xa/wording';
import { columnLetter, type Table } from '../../workbook-file/table.js';
import { readDecimal } from '../read-values.js';
import type { AnswerKind, ScoreColumn } from '../sheet-map.js';
import { bareNumbers } from './bare-numbers.js';
import type { Doubts } from './doubts.js';
import { guessColumn, type ColumnGuess } from './guess-column.js';
import type { Known, KnownItem, KnownStandard } from './known.js';
import { headText, type HeadedColumn } from './sheet-view.js';
import type { TitleBlock } from './title-facts.js';

/** A column that the map will read. */
export interface TakenScore {
  column: number;
  item: KnownItem;
  scores: ScoreColumn;
  answer: AnswerKind;
}

export interface TakenScores {
  standard: KnownStandard;
  answers: TakenScore[];
  disqualified: { column: number; scores: ScoreColumn } | null;
  guesses: Map<number, ColumnGuess>;
}

type ScoreGuess = Extract<ColumnGuess, { kind: 'score' }>;
interface Candidate extends ScoreGuess {
  column: HeadedColumn;
}

const guessAll = (columns: readonly HeadedColumn[], { items }: KnownStandard): Map<number, ColumnGuess> => {
  const bare = bareNumbers(columns, items);
  return new Map(columns.map((column) => [column.number, guessColumn(column, items, bare.get(column.number))]));
};

const weightOf = (guesses: Map<number, ColumnGuess>): number => {
  const ids = new Map<string, number>();
  for (const guess of guesses.values())
    if (guess.kind === 'score') ids.set(guess.item.id, Math.max(ids.get(guess.item.id) ?? 0, guess.strong ? 3 : 2));
  return [...ids.values()].reduce((sum, weight) => sum + weight, 0);
};

/** The standard that most heads are of; of equals the one that the title's act names, then the round's. */
const chooseStandard = (columns: readonly HeadedColumn[], known: Known, title: TitleBlock, doubts: Doubts) => {
  const all = known.standards.map((standard) => {
    const guesses = guessAll(columns, standard);
    return { standard, guesses, weight: weightOf(guesses) };
  });
  const most = Math.max(0, ...all.map(({ weight }) => weight));
  const likely = all.filter(({ weight }) => weight === most);
  const named = likely.filter(({ standard }) => title.acts.includes(standard.act.toLocaleUpperCase('vi')));
  const usual = likely.find(({ standard }) => standard.id === known.defaultStandard);
  const chosen = named[0] ?? usual ?? likely[0];
  if (chosen && most > 0 && named.length !== 1 && !usual && likely.length > 1)
    doubts.add('DOUBT_STANDARD', {
      standard: chosen.standard.id,
      others: likely.flatMap(({ standard }) => (standard === chosen.standard ? [] : [standard.id])).join(', '),
    });
  const others = all.flatMap(({ standard, guesses }) => {
    const alone = [...guesses].filter(([number, { kind }]) => {
      const here = chosen?.guesses.get(number)?.kind;
      return kind === 'score' && (here === 'foreign' || here === 'unknown');
    });
    return alone.length > 0 && standard !== chosen?.standard
      ? [{ standard, columns: alone.map(([number]) => number) }]
      : [];
  });
  return { chosen, other: others[0] ?? null };
};

/** Fewer criteria than these make no sheet of scores: a head or two may speak of them by the way. */
const FEW = 3;
const idsOf = (all: readonly { item: KnownItem }[]): Set<string> => new Set(all.map(({ item }) => item.id));

/** A part of a name is believed only of a column of such points, among enough others. */
const isBelievable = ({ strong, item, column }: Candidate, all: readonly Candidate[]): boolean => {
  if (strong) return true;
  // "Nhân lực" beside "Tiêu chí 2" counts the staff.
  const strongOnes = all.filter((other) => other.strong);
  if (strongOnes.some((other) => other.item === item) && idsOf(strongOnes).size >= FEW) return false;
  const values = column.cells.flatMap((cell) => {
    const read = readDecimal(cell, item.answer !== 'points');
    return 'value' in read ? [Number(read.value)] : [];
  });
  if (values.length === 0 && column.cells.length > 0) return false;
  if (item.max !== null && values.some((value) => value > Number(item.max))) return false;
  return idsOf(all).size >= FEW;
};

const answerOf = ({ item, sex }: ScoreGuess): AnswerKind =>
  item.answer === 'value' && sex !== null ? sex : item.answer;

const criterionOf = (id: string): string => id.split('.')[0] ?? id;

/** Two columns for one answer are both left out: which of them counts is for a person to say. */
const dropTwins = (taken: TakenScore[], name: (column: number) => string, doubts: Doubts): TakenScore[] => {
  const groups = new Map<string, TakenScore[]>();
  for (const one of taken) {
    const key = `${one.item.id} ${one.scores} ${one.answer}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  for (const [first, ...more] of groups.values())
    if (first && more.length > 0)
      doubts.add('DOUBT_SAME_ITEM', {
        columns: [first, ...more].map(({ column }) => name(column)).join(', '),
        id: first.item.id,
        kind: columnWord(first.scores),
      });
  const alone = [...groups.values()].flatMap((group) => (group.length === 1 ? group : []));
  // Beside its indicators a criterion's column is their sum.
  return alone.filter(
    ({ item, scores }) =>
      item.id.includes('.') ||
      !taken.some((other) => other.scores === scores && other.item.id.startsWith(`${item.id}.`)),
  );
};

const tellMissing = (standard: KnownStandard, answers: readonly TakenScore[], doubts: Doubts): void => {
  for (const kind of new Set(answers.map(({ scores }) => scores))) {
    const own = answers.filter(({ scores }) => scores === kind).map(({ item }) => item.id);
    const whole = new Set(own.filter((id) => !id.includes('.')));
    const touched = new Set(own.map(criterionOf));
    const missing = standard.items.filter(({ id }) => {
      if (own.includes(id) || whole.has(criterionOf(id))) return false;
      return id.includes('.') ? touched.has(criterionOf(id)) : !touched.has(id);
    });
    const unreached = missing.map(({ id }) => id);
    if (unreached.length > 0)
      doubts.add('DOUBT_ITEM_MISSING', { ids: unreached.join(', '), kind: columnWord(kind), standard: standard.id });
  }
};

/** Which columns hold which scores. Whatever contradicts itself is left out and said. */
export const takeScores = (
  table: Table,
  columns: readonly HeadedColumn[],
  known: Known,
  title: TitleBlock,
  doubts: Doubts,
): TakenScores | null => {
  const name = (column: number): string => (table.source === 'csv' ? String(column) : columnLetter(column));
  const { chosen, other } = chooseStandard(columns, known, title, doubts);
  if (!chosen) return null;
  const { standard, guesses } = chosen;
  const candidates = columns.flatMap((column): Candidate[] => {
    const guess = guesses.get(column.number);
    return guess?.kind === 'score' ? [{ ...guess, column }] : [];
  });
  for (const column of columns)
    if (guesses.get(column.number)?.kind === 'unclear')
      doubts.add('DOUBT_HEAD_UNCLEAR', { column: name(column.number), head: headText(column) });
  const likely = candidates.filter((one) => isBelievable(one, candidates));
  const isFew = standard.items.length > 2 * FEW && idsOf(likely).size < FEW;
  if (isFew && likely.length > 0)
    doubts.add('DOUBT_FEW_ITEMS', { columns: likely.map(({ column }) => name(column.number)).join(', ') });
  const believed = isFew ? [] : likely;
  const said = believed.filter(({ scores }) => scores !== null);
  const usual = title.kinds.length === 1 && title.kinds[0] ? title.kinds[0] : known.defaultColumn;
  const unsaid = believed.filter(({ scores }) => scores === null);
  if (said.length > 0 && unsaid.length > 0)
    doubts.add('DOUBT_KIND_MIXED', { columns: unsaid.map(({ column }) => name(column.number)).join(', ') });
  else if (unsaid.length > 0 && title.kinds.length !== 1) doubts.add('DOUBT_KIND_ASSUMED', { kind: columnWord(usual) });
  const taken = (said.length > 0 ? said : unsaid).map((one): TakenScore => ({
    column: one.column.number,
    item: one.item,
    scores: one.scores ?? usual,
    answer: answerOf(one),
  }));
  const answers = dropTwins(taken, name, doubts);
  for (const { column, item, strong } of believed)
    if (!strong && answers.some((one) => one.column === column.number))
      doubts.add('DOUBT_NAME_PART', {
        column: name(column.number),
        head: headText(column),
        item: `${item.id} (${item.name})`,
      });
  if (other)
    doubts.add('DOUBT_OTHER_STANDARD', { columns: other.columns.map(name).join(', '), standard: other.standard.id });
  tellMissing(standard, answers, doubts);
  return { standard, answers, disqualified: takeDisqualified(columns, guesses, answers, usual, name, doubts), guesses };
};

const LAST_FIRST: ScoreColumn[] = ['appraised', 'district', 'self'];

/** The reader takes one such column: the last who scored. */
const takeDisqualified = (
  columns: readonly HeadedColumn[],
  guesses: Map<number, ColumnGuess>,
  answers: readonly TakenScore[],
  usual: ScoreColumn,
  name: (column: number) => string,
  doubts: Doubts,
): TakenScores['disqualified'] => {
  const kinds = LAST_FIRST.filter((kind) => answers.some(({ scores }) => scores === kind));
  const found = columns.flatMap(({ number }) => {
    const guess = guesses.get(number);
    return guess?.kind === 'disqualified' ? [{ column: number, own: guess.scores }] : [];
  });
  const [first, second] = found.toSorted(
    (one, two) => LAST_FIRST.indexOf(one.own ?? 'self') - LAST_FIRST.indexOf(two.own ?? 'self'),
  );
  if (!first) return null;
  if (second)
    doubts.add('DOUBT_DISQUALIFIED_TWICE', {
      columns: found.map(({ column }) => name(column)).join(', '),
      taken: name(first.column),
    });
  const scores = first.own ?? kinds[0] ?? usual;
  if (first.own === null && kinds.length > 1)
    doubts.add('DOUBT_DISQUALIFIED_WHOSE', { column: name(first.column), kind: columnWord(scores) });
  return { column: first.column, scores };
};
