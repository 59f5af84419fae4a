import { refuse, type Tx } from '@chuan-xa/platform';
import { brokenDocuments, frozenOf, sealOfDocuments, type Frozen } from './documents.js';
import { Snapshot, SnapshotDocument } from './snapshot.entity.js';

/** The snapshots of a round, the newest first. */
export const listSnapshots = (tx: Tx, roundId: string): Promise<Snapshot[]> =>
  tx.manager.find(Snapshot, { where: { province: tx.province, roundId }, order: { number: 'DESC' } });

/** Refuses: SNAPSHOT_NOT_FOUND. */
export async function findSnapshot(tx: Tx, id: string): Promise<Snapshot> {
  const found = await tx.manager.findOneBy(Snapshot, { province: tx.province, id });
  if (!found) throw refuse('SNAPSHOT_NOT_FOUND');
  return found;
}

/**
 * A snapshot's documents by path, once each is what its hash says and together they are what the snapshot's says.
 * Refuses: SNAPSHOT_NOT_FOUND, SNAPSHOT_BROKEN.
 */
export async function readDocuments(
  tx: Tx,
  id: string,
): Promise<{ snapshot: Snapshot; documents: SnapshotDocument[] }> {
  const snapshot = await findSnapshot(tx, id);
  const documents = await tx.manager.find(SnapshotDocument, {
    where: { province: tx.province, snapshotId: id },
    order: { path: 'ASC' },
  });
  if (brokenDocuments(documents).length > 0 || sealOfDocuments(documents) !== snapshot.sha256)
    throw refuse('SNAPSHOT_BROKEN', { name: snapshot.name });
  return { snapshot, documents };
}

/** A snapshot whole. */
export interface SnapshotRead extends Frozen {
  snapshot: Snapshot;
}

/** Refuses: SNAPSHOT_NOT_FOUND, SNAPSHOT_BROKEN. */
export async function readSnapshot(tx: Tx, id: string): Promise<SnapshotRead> {
  const { snapshot, documents } = await readDocuments(tx, id);
  return { snapshot, ...frozenOf(documents) };
}
