import { answerKindWords, columnWord } from '@chuan-xa/wording';
import type { ScoreColumn } from '../sheet-map.js';
import type { CellWords } from './cell-words.js';
import { yesAndNo } from './cell-words.js';
import type { Doubts } from './doubts.js';
import type { NamedColumn } from './name-columns.js';
import type { HeadedColumn } from './sheet-view.js';
import type { TakenScore, TakenScores } from './take-scores.js';
import { fieldsOf, line, quoted, quotedList } from './write-map.js';

/** "điểm tự chấm của tiêu chí 1 (Chỉ đạo, điều hành…)" */
export const scoreMeaning = ({ item, scores, answer }: TakenScore): string =>
  `${answerKindWords[answer]} ${item.id.includes('.') ? 'chỉ tiêu' : 'tiêu chí'} ${item.id} (${item.name}), lần ${columnWord(scores)}`;

/** The lines of a map of scores below its commune. */
export const scoreLines = (
  { answers, disqualified }: TakenScores,
  words: CellWords,
  columns: readonly HeadedColumn[],
  name: (column: number) => NamedColumn,
  letter: (column: number) => string,
  doubts: Doubts,
): string[] => {
  const kinds = [...new Set(answers.map(({ scores }) => scores))];
  const [only] = kinds.length === 1 ? kinds : [];
  const whose = (scores: ScoreColumn): string => (only === scores ? '' : `, scores: ${scores}`);
  return [
    ...(only ? [line(`scores: ${only}`, `điểm ${columnWord(only)}`)] : []),
    ...(words.blank.length > 0 ? [line(`blankWords: ${quotedList(words.blank)}`, 'chữ coi như ô trống')] : []),
    ...(words.notApplicable.length > 0
      ? [line(`notApplicableWords: ${quotedList(words.notApplicable)}`, 'chữ nghĩa là không áp dụng')]
      : []),
    answers.length > 0 ? line('answers:', 'mỗi dòng một cột') : line('answers: []', 'chưa nhận ra cột điểm nào'),
    ...answers.map((one) => {
      const answer = one.answer === 'points' ? '' : `, answer: ${one.answer}`;
      const fields = `${fieldsOf(name(one.column))}, id: ${quoted(one.item.id)}${whose(one.scores)}${answer}`;
      return line(`  - { ${fields} }`, scoreMeaning(one));
    }),
    ...disqualifiedLine(disqualified, columns, whose, name, letter, doubts),
  ];
};

const disqualifiedLine = (
  disqualified: TakenScores['disqualified'],
  columns: readonly HeadedColumn[],
  whose: (scores: ScoreColumn) => string,
  name: (column: number) => NamedColumn,
  letter: (column: number) => string,
  doubts: Doubts,
): string[] => {
  const view = columns.find(({ number }) => number === disqualified?.column);
  if (!disqualified || !view) return [];
  const { yes, no } = yesAndNo(view);
  if (no.length === 0) doubts.add('DOUBT_DISQUALIFIED_BLANK', { column: letter(disqualified.column) });
  const words = [
    ...(yes.length > 0 ? [`yes: ${quotedList(yes)}`] : []),
    ...(no.length > 0 ? [`no: ${quotedList(no)}`] : []),
  ];
  const fields = [`${fieldsOf(name(disqualified.column))}${whose(disqualified.scores)}`, ...words].join(', ');
  return [line(`disqualified: { ${fields} }`, `điểm liệt, lần ${columnWord(disqualified.scores)}`)];
};
