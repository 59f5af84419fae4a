import { readStoredFile, refuse, type Tx } from '@chuan-xa/platform';
import { In } from 'typeorm';
import { ActFile } from './act-file.entity.js';

/** The copies of acts that an edition has, the newest first. */
export const actFiles = (tx: Tx, edition: string): Promise<ActFile[]> =>
  tx.manager.find(ActFile, {
    where: { province: tx.province, editionId: edition },
    order: { addedAt: 'DESC', id: 'ASC' },
  });

/** One with its bytes. Refused: ACT_NOT_FOUND. */
export async function readActFile(tx: Tx, edition: string, id: string): Promise<ActFile & { bytes: Buffer }> {
  const file = await tx.manager.findOneBy(ActFile, { province: tx.province, editionId: edition, id });
  if (!file) throw refuse('ACT_NOT_FOUND');
  return { ...file, bytes: await readStoredFile(tx, file.sha256) };
}

/** Of these ids those that are of no copy that the edition has. */
export async function foreignActs(tx: Tx, edition: string, ids: readonly string[]): Promise<Set<string>> {
  const found = await tx.manager.findBy(ActFile, { province: tx.province, editionId: edition, id: In([...ids]) });
  const known = new Set(found.map(({ id }) => id));
  return new Set(ids.filter((id) => !known.has(id)));
}
