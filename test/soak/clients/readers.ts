import type { WriteStream } from 'node:fs';
import type { Orders, Read } from './orders.js';

/** Readers, each with one page after another, until it is over. */
export async function readAlong({ url, readers }: Orders, log: WriteStream, isOver: () => boolean): Promise<void> {
  const one = async (first: number): Promise<void> => {
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
      await new Promise((done) => setTimeout(done, 3_000)); // as long as one looks at a page
    }
  };
  await Promise.all(Array.from({ length: readers.count }, (_none, at) => one(at)));
}
