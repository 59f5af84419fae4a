import type { Tx } from '@chuan-xa/platform';
import { ActFile } from './act-file.entity.js';
import type { DraftToPublish } from './find-draft.js';
import { lawValues } from './law-values.js';
import { valueFingerprint } from './value-readings.js';

/**
 * How many values a draft says to be known from the act that were not before, while the edition has no copy of any act: nothing becomes
 * `act` without the act itself. Values that a whole annex brought need no reading of their own; the copy must be there.
 */
export async function unreadActs(tx: Tx, { draft, former }: DraftToPublish): Promise<number> {
  if (await tx.manager.existsBy(ActFile, { province: tx.province, editionId: draft.id })) return 0;
  const stood = new Map(
    (former ? lawValues(former) : []).map(({ path, parameter }) => [path, valueFingerprint(parameter)]),
  );
  return lawValues(draft).filter(
    ({ path, parameter }) => parameter.how === 'act' && stood.get(path) !== valueFingerprint(parameter),
  ).length;
}
