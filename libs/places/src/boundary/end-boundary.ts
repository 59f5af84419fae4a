import type { Tx } from '@chuan-xa/platform';
import { Boundary } from './boundary.entity.js';

/** It no longer stands; the snapshots that were taken with it keep it. */
export const endBoundary = async (tx: Tx, { province, id }: Boundary): Promise<void> =>
  void (await tx.manager.update(Boundary, { province, id }, { endedAt: tx.at, endedBy: tx.actor.name }));

/** What the record says of a boundary. */
export const recordedOf = ({ period, source, fileName, sha256 }: Boundary) => ({ period, source, fileName, sha256 });
