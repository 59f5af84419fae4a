import { answered, server } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { questions, useAnswer } from '../../app/questions.js';

export type Statements = components['schemas']['StatementsView'];
export type Statement = Statements['items'][number];

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
