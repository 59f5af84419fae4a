import { titleWord } from '@chuan-xa/wording';
import type { NamedColumn } from './name-columns.js';
import { FACT_WORDS, type Fact, type TakenFacts } from './take-facts.js';
import { fieldsOf, inBraces, line, quoted } from './write-map.js';

/** The lines of a map of recognitions below its commune. */
export const factLines = (
  { columns, titleOfAll, titleWords }: TakenFacts,
  name: (column: number) => NamedColumn,
): string[] => {
  // A column that is not there: reading says so at once, and nothing is taken for it.
  const at = (fact: Fact): string => {
    const column = columns[fact];
    return column === undefined ? quoted(`(chưa thấy cột ${FACT_WORDS[fact]})`) : inBraces(name(column));
  };
  const some = (fact: Fact, text: (column: NamedColumn) => string): string[] => {
    const column = columns[fact];
    return column === undefined ? [] : [line(text(name(column)), FACT_WORDS[fact])];
  };
  return [
    line(`title: ${titleOfAll ? `{ is: ${quoted(titleOfAll)} }` : at('title')}`, FACT_WORDS.title),
    ...(titleWords.length > 0 ? [line('titleWords:', 'chữ riêng của đơn vị')] : []),
    ...titleWords.map(([word, title]) => line(`  ${quoted(word)}: ${title}`, titleWord(title))),
    line(`year: ${at('year')}`, 'năm được công nhận, không phải năm ký quyết định'),
    line('decision:', 'quyết định công nhận'),
    line(`  number: ${at('number')}`, FACT_WORDS.number),
    ...some('date', (column) => `  date: ${inBraces(column)}`),
    ...some('termEnd', (column) => `termEnd: { ${fieldsOf(column)}, counts: lastDay }`),
    ...some('edition', (column) => `edition: ${inBraces(column)}`),
    ...some('note', (column) => `note: ${inBraces(column)}`),
  ];
};
