import { statementPartWords } from '@chuan-xa/wording';
import { answered, server } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { questions, useAnswer } from '../../app/questions.js';

export type Statements = components['schemas']['StatementsView'];
export type Statement = Statements['items'][number];
export type Part = keyof typeof statementPartWords;
export type Parts = Record<Part, string>;

export const PARTS = Object.keys(statementPartWords) as Part[];

/** The four parts of what stands, or nothing of each. */
export const partsOf = (from: Parts | null): Parts => ({
  shortcomings: from?.shortcomings ?? '',
  causes: from?.causes ?? '',
  solutions: from?.solutions ?? '',
  proposals: from?.proposals ?? '',
});

const keyOf = (round: string) => ['GET /api/rounds/:round/statements', round] as const;

/** What the offices state for the meeting of a round; an office sees its own. */
export const useStatements = (round: string) =>
  useAnswer({
    key: keyOf(round),
    ask: (signal) => answered(server.GET('/api/rounds/{round}/statements', { params: { path: { round } }, signal })),
  });

/** Every act answers with all that now stands. */
export const nowStand = (round: string, statements: Statements): void => {
  questions.setQueryData(keyOf(round), statements);
};
