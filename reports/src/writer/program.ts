import { createWriteStream } from 'node:fs';
import { setPriority } from 'node:os';
import type { Fault, Written } from './order.js';
import { writeOrder } from './write-order.js';

/** The program of the process that writes files: an order at a time, until whoever started it is done with it or is no more. */

/** Whoever types scores on the same machine comes first: about a third of what an equal would get (Unix: niceness). */
const NICENESS = 5;
setPriority(NICENESS);

const answer = (fault: Fault | null): void => void process.send?.(fault);

process.on('message', ({ order, path }: Written) => {
  writeOrder(order, createWriteStream(path, { mode: 0o600 })).then(
    () => answer(null),
    (error: unknown) =>
      answer(
        error instanceof Error
          ? { message: error.message, stack: error.stack }
          : { message: String(error), stack: undefined },
      ),
  );
});
process.on('disconnect', () => process.exit(0));
