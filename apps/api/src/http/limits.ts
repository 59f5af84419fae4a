/** What one client may take of the server. Times in milliseconds. */
export interface Limits {
  /** Bytes of a body; a sheet of 47 indicators in three columns is under 20 KB, 200 communes under 1 MB. */
  body: number;
  /** Bytes of the address and all headers together. Their number has no limit of its own: what lies beyond it would be dropped unseen. */
  head: number;
  /** Characters of one name within an address. */
  name: number;
  /** Until the headers of a request are all there, and until its body is, of 10 MB at 1.5 Mbit/s: who drips is cut off. */
  headTime: number;
  requestTime: number;
  /** A connection on which nothing moves: longer than the slowest statement that the database is let run (120 s). */
  silence: number;
  /** A connection kept for the next request: longer than a proxy keeps its own, 60 s. */
  keepAlive: number;
  /** How often slow clients are looked for. */
  watch: number;
  connections: number;
}

export const LIMITS: Limits = {
  body: 2 * 1024 * 1024,
  head: 16 * 1024,
  name: 100,
  headTime: 15_000,
  requestTime: 120_000,
  silence: 150_000,
  keepAlive: 72_000,
  watch: 5_000,
  connections: 1000,
};
