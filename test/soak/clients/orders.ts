import type { Clerk } from '../support/seed-clerks.js';

/** What the process is told to do. */
export interface Orders {
  url: string;
  clerks: Clerk[];
  /** Saves a second, of all clerks together, and for how long, the beginning included. */
  rate: number;
  seconds: number;
  /** How they begin: people come one after another. Left out: all at once. */
  beginning?: { rate: number; seconds: number };
  /** Where it writes down what was sent and what came, a line each. */
  log: string;
  /** What is read beside: so many at once, again and again. */
  readers: { cookie: string; paths: string[]; count: number };
}

/** A save and what came of it. `status` null: no answer, so that it is not known whether it was done. */
export interface Save {
  kind: 'save';
  /** Stands in the note that is saved with the points: no two are alike. */
  mark: string;
  sheet: string;
  item: string;
  points: string;
  status: number | null;
  /** Of a refusal; where no answer came, why. */
  code?: string;
  /** From the moment at which it was due until its answer was read. */
  milliseconds: number;
}

/** A page that was read, and what came. */
export interface Read {
  kind: 'read';
  path: string;
  status: number | null;
  milliseconds: number;
}
