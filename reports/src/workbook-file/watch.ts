import { setImmediate as turn } from 'node:timers/promises';

/** Who waits for a long reading: told how far it is, and able to end it. */
export interface Watch {
  /** Aborted when nobody waits any more; the reading then rejects with its reason. */
  signal?: AbortSignal;
  /** @param done rows read so far; `of` how many there seem to be, null while that is not known */
  progress?(done: number, of: number | null): void;
}

/** Gives way to others and ends the reading when it is no longer wanted: to be called every few hundred rows. */
export async function pause({ signal }: Watch): Promise<void> {
  await turn();
  signal?.throwIfAborted();
}
