import type { Tx } from '@chuan-xa/platform';
import { IsNull } from 'typeorm';
import { Publication } from './publication.entity.js';

/** The publications of an edition, the latest first. */
export const readPublications = (tx: Tx, edition: string): Promise<Publication[]> =>
  tx.manager.find(Publication, {
    where: { province: tx.province, editionId: edition },
    order: { number: 'DESC' },
  });

/** The latest that was not undone: the only one that can be. */
export const latestStanding = (tx: Tx, edition: string): Promise<Publication | null> =>
  tx.manager.findOne(Publication, {
    where: { province: tx.province, editionId: edition, undoneAt: IsNull() },
    order: { number: 'DESC' },
  });
