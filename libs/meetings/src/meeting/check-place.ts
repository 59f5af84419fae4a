import { refuseAll, type Fault, type Tx } from '@chuan-xa/platform';
import { SnapshotDocument } from '../snapshot/snapshot.entity.js';
import type { Meeting } from './meeting.entity.js';

/** Where in a meeting: a screen, a commune of the snapshot; null: none. */
export interface Place {
  screen: string | null;
  commune: string | null;
}

/** Refuses a place that the meeting's snapshot does not have, at its field: SCREEN_NOT_IN_SNAPSHOT, COMMUNE_NOT_IN_SNAPSHOT. */
export async function checkPlace(tx: Tx, { snapshotId, agenda }: Meeting, { screen, commune }: Place): Promise<void> {
  const faults: Fault[] = [];
  if (screen !== null && !agenda.some(({ id }) => id === screen))
    faults.push({ field: 'screen', code: 'SCREEN_NOT_IN_SNAPSHOT', values: { screen } });
  if (commune !== null) {
    const at = { province: tx.province, snapshotId, path: `commune/${commune}` };
    if (!(await tx.manager.existsBy(SnapshotDocument, at)))
      faults.push({ field: 'commune', code: 'COMMUNE_NOT_IN_SNAPSHOT', values: { commune } });
  }
  if (faults.length > 0) throw refuseAll(faults);
}
