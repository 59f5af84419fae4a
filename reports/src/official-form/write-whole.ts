import { finished } from 'node:stream/promises';
import type { Writable } from 'node:stream';

/**
 * Lets `write` fill a stream and waits until all of it has left. If `write` fails or the stream closes early, the stream is
 * destroyed and the error thrown: a half workbook never looks whole.
 */
export async function writeWhole(stream: Writable, write: () => Promise<void>): Promise<void> {
  const ended = finished(stream, { readable: false });
  try {
    await Promise.race([Promise.all([write(), ended]), ended]);
  } catch (error) {
    stream.destroy(error instanceof Error ? error : undefined);
    await ended.catch(() => undefined);
    throw error;
  }
}
