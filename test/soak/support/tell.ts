import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One line of the table: what was done, how often, and what came of it. */
export interface Outcome {
  fault: string;
  times: number;
  lost: number;
  doubled: number;
  halfDone: number;
  /** What else is to be known: acknowledged writes, milliseconds until it was back. */
  notes: string;
}

const FOLDER = process.env.RESULTS_FOLDER ?? join('node_modules', '.soak');

/** Prints a line and adds it to `soak.json` (in RESULTS_FOLDER where it is set). */
export function tell(outcome: Outcome): void {
  console.log(
    `soak | ${outcome.fault} | ${outcome.times} times | lost ${outcome.lost} | doubled ${outcome.doubled} | half done ${outcome.halfDone} | ${outcome.notes}`,
  );
  keep('faults', outcome);
}

/** Adds something to a list of the results. */
export function keep(list: string, what: object): void {
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, 'soak.json');
  const all = readResults(file);
  all[list] = [...(all[list] ?? []), { at: new Date().toISOString(), ...what }];
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
}

function readResults(file: string): Record<string, object[]> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, object[]>;
  } catch {
    return {};
  }
}
