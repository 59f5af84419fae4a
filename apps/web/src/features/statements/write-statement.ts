import { answered, server } from '../../api/client.js';
import { isPassing, Problem, sentenceOf } from '../../api/problem.js';
import { PARTS } from './parts.js';
import type { Statement, Statements } from './statements.js';
import type { Refused, Standing, UnsentStatement } from './unsent-statement.js';

/** After which an answer is no more waited for: the next who signs in here waits for it too. */
const PATIENCE_MS = 30_000;

/** How the server took a text: what then stands of it and of all, or why not; null: it is to be sent again later. */
export type Answer = { standing: Standing; all: Statements } | { refused: Refused } | null;

/** Sends the parts that were typed, over the version that was seen. */
export async function writeStatement(one: UnsentStatement): Promise<Answer> {
  try {
    const all = await put(one);
    return { standing: standingIn(all, one.office), all };
  } catch (error) {
    if (isPassing(error) || !(error instanceof Problem) || error.status === 401) return null;
    return { refused: refusedBy(error) };
  }
}

function put({ round, office, parts, seen }: UnsentStatement): Promise<Statements> {
  const [body, signal] = [{ ...parts, seen }, AbortSignal.timeout(PATIENCE_MS)];
  return answered(
    office === null
      ? server.PUT('/api/rounds/{round}/statements-summary', { params: { path: { round } }, body, signal })
      : server.PUT('/api/rounds/{round}/statements/{office}', { params: { path: { round, office } }, body, signal }),
  );
}

const standingIn = ({ items, summary }: Statements, office: Statement['office'] | null): Standing =>
  office === null ? summary : (items.find((one) => one.office === office) ?? null);

function refusedBy(problem: Problem): Refused {
  const faults = PARTS.flatMap((part) => {
    const fault = problem.fault(part);
    return fault === null ? [] : [[part, fault] as const];
  });
  return {
    why: sentenceOf(problem),
    faults: Object.fromEntries(faults),
    clash: problem.code === 'STATEMENT_CHANGED' ? (problem.body.kept as Standing) : null,
  };
}
