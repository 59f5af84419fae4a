import type { Tx } from '@chuan-xa/platform';
import type { Edition } from '@chuan-xa/scoring';
import { standardsList } from '@chuan-xa/standards';

/**
 * By edition: the years that a recognition under it runs; an edition whose term is not known is not in it.
 * @param supposed a revision that is taken for the one in force of its edition
 */
export async function termYears(tx: Tx, supposed?: Edition): Promise<Map<string, number>> {
  const years = new Map<string, number>();
  for (const entry of await standardsList(tx)) {
    const edition = entry.edition.id === supposed?.id ? supposed : entry.edition;
    if (edition.termYears.how !== 'unknown') years.set(edition.id, edition.termYears.value);
  }
  return years;
}
