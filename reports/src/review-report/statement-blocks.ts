import type { Moment, StatementText } from '@chuan-xa/meetings';
import {
  capitalise,
  reviewReportWords,
  sayNote,
  sayUnstated,
  statementPartWords,
  statementStateWord,
} from '@chuan-xa/wording';
import type { Block } from '../paper/paper.js';

const PARTS = Object.keys(statementPartWords) as (keyof StatementText)[];

/** What the department made of the offices' statements, each confirmed one, and who has none; nothing where there is nothing of it. */
export function statementBlocks({ statements, summary }: Moment): Block[] {
  const confirmed = statements.flatMap(({ officeName, text }) => (text === null ? [] : [{ name: officeName, text }]));
  const all = [...(summary === null ? [] : [{ name: reviewReportWords.summary, text: summary }]), ...confirmed];
  const others = statements
    .filter(({ text }) => text === null)
    .map(({ officeName, state }) => ({ name: officeName, state: statementStateWord(state) }));
  return [
    ...all.flatMap(({ name, text }, at): Block[] => [
      { is: 'heading', level: 2, text: `${at + 1}. ${name}` },
      ...partsOf(text),
    ]),
    ...(others.length === 0 ? [] : [{ is: 'paragraph', look: 'body', text: sayUnstated(others) } as const]),
  ];
}

const partsOf = (text: StatementText): Block[] =>
  PARTS.flatMap((part) => {
    const [first = '', ...rest] = text[part].split('\n').filter((line) => line.trim() !== '');
    if (first === '') return [];
    const named = sayNote(capitalise(statementPartWords[part]), first);
    return [named, ...rest].map((one): Block => ({ is: 'paragraph', look: 'body', text: one }));
  });
