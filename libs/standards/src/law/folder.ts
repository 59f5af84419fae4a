import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SHIPPED = join('database', 'reference', 'standards');

/** The folder of the shipped law files, found upwards from here: the same from the source and from the build. */
export function standardsFolder(): string {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let at = start; dirname(at) !== at; at = dirname(at)) {
    if (existsSync(join(at, SHIPPED))) return join(at, SHIPPED);
  }
  throw new Error(`No ${SHIPPED} above ${start}`);
}
