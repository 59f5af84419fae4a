import type { Tx } from '@chuan-xa/platform';
import { standardsList } from '@chuan-xa/standards';

/** By edition: the years that a recognition under it runs; an edition whose term is not known is not in it. */
export async function termYears(tx: Tx): Promise<Map<string, number>> {
  const years = new Map<string, number>();
  for (const { edition } of await standardsList(tx)) {
    if (edition.termYears.how !== 'unknown') years.set(edition.id, edition.termYears.value);
  }
  return years;
}
