import type { WriteStream } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Orders, Read } from './orders.js';

/** As long as one looks at a page. */
const LOOKING_MS = 3_000;

/** Readers, each with one page after another, until it is over. They begin one after another: people do not turn pages all at once. */
export async function readAlong({ url, readers }: Orders, log: WriteStream, isOver: () => boolean): Promise<void> {
  const one = async (first: number): Promise<void> => {
    await pause((first * LOOKING_MS) / readers.count);
    for (let at = first; !isOver() && readers.paths.length > 0; at += 1) {
      const path = readers.paths[at % readers.paths.length] ?? '';
      const from = performance.now();
      const status = await fetch(`${url}${path}`, {
        headers: { cookie: readers.cookie },
        signal: AbortSignal.timeout(60_000),
      }).then(
        async (answer) => {
          await answer.arrayBuffer();
          return answer.status;
        },
        () => null,
      );
      const read: Read = { kind: 'read', path, status, milliseconds: Math.round((performance.now() - from) * 10) / 10 };
      log.write(`${JSON.stringify(read)}\n`);
      await pause(LOOKING_MS);
    }
  };
  await Promise.all(Array.from({ length: readers.count }, (_none, at) => one(at)));
}
