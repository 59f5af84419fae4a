import { answered, server } from '../api/client.js';
import { isPassing, Problem, sentenceOf } from '../api/problem.js';
import type { components } from '../api/schema.js';
import { cellKey, type UnsentCell } from './unsent-cell.js';

export type WrittenSheet = components['schemas']['AssessmentView'];

/** How the server took the cells of one sheet. */
export interface Taken {
  /** The sheet as it then stands; null when nothing was written. */
  sheet: WrittenSheet | null;
  saved: UnsentCell[];
  /** What another wrote there, or why it cannot be: by cell. */
  held: UnsentCell[];
  /** The link went down, or the server asks to wait: everything is to be sent again. */
  later: boolean;
}

/** After which an answer is no more waited for: the next who signs in here waits for it too. */
const PATIENCE_MS = 30_000;

type Clashes = { id: string; column: string; value: UnsentCell['value']; version: number; by: string; at: string }[];

/**
 * Sends cells of one sheet. The server takes all or none; where some are at fault these are held back and the others are sent again.
 * A clash with the very value that we send is our own earlier try, whose answer was lost.
 */
export async function sendCells(cells: readonly UnsentCell[]): Promise<Taken> {
  let going = [...cells];
  const saved: UnsentCell[] = [];
  const held: UnsentCell[] = [];
  while (going.length > 0) {
    try {
      const sheet = await patch(going);
      return { sheet, saved: [...saved, ...going], held, later: false };
    } catch (error) {
      if (!(error instanceof Problem) || isPassing(error) || error.status === 401)
        return { sheet: null, saved, held, later: true };
      const stopped = whoIsHeld(error, going);
      saved.push(...stopped.filter(isOurs));
      held.push(...stopped.filter((cell) => !isOurs(cell)));
      const stop = new Set(stopped.map(cellKey));
      going = going.filter((cell) => !stop.has(cellKey(cell)));
    }
  }
  return { sheet: null, saved, held, later: false };
}

const patch = ([first, ...rest]: UnsentCell[]): Promise<WrittenSheet> =>
  answered(
    server.PATCH('/api/assessments/{id}/scores', {
      params: { path: { id: first?.sheet ?? '' } },
      signal: AbortSignal.timeout(PATIENCE_MS),
      body: {
        cells: [...(first ? [first] : []), ...rest].map(({ item, column, value, seen }) => ({
          id: item,
          column,
          value,
          seen,
        })),
      } as never,
    }),
  );

/** The cells that stop the others, each with its reason; all of them where the refusal names none. */
function whoIsHeld(problem: Problem, going: UnsentCell[]): UnsentCell[] {
  const clashes = (problem.body.clashes ?? []) as Clashes;
  if (clashes.length > 0)
    return going.flatMap((cell) => {
      const standing = clashes.find(({ id, column }) => id === cell.item && column === cell.column);
      return standing ? [{ ...cell, state: 'clash' as const, why: problem.message, standing }] : [];
    });
  const faults = problem.body.errors ?? [];
  const named = going.flatMap((cell, place) => {
    const fault = faults.find(({ field }) => field === `cells.${place}` || field.startsWith(`cells.${place}.`));
    return fault ? [{ ...cell, state: 'refused' as const, why: fault.message }] : [];
  });
  return named.length > 0
    ? named
    : going.map((cell) => ({ ...cell, state: 'refused' as const, why: sentenceOf(problem) }));
}

const isOurs = ({ state, standing, value }: UnsentCell): boolean =>
  state === 'clash' && JSON.stringify(standing?.value ?? null) === JSON.stringify(value);
