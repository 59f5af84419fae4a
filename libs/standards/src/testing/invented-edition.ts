import { join } from 'node:path';
import type { Edition } from '@chuan-xa/scoring';
import { loadFolder } from '../law/load-folder.js';

/** The folder of invented law: for tests, never loaded in production. */
export const inventedFolder = join(import.meta.dirname, 'law');

/** An invented standard with indicators, levels, tables by zone, items that may not apply and disqualifying ones. */
export function inventedEdition(): Edition {
  const { editions, faults } = loadFolder(inventedFolder, { allowInvented: true });
  const [edition] = editions;
  if (!edition || faults.length > 0)
    throw new Error(faults.map(({ place, sentence }) => `${place}: ${sentence}`).join('\n'));
  return edition;
}
