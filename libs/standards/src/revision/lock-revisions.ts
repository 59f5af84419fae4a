import type { Tx } from '@chuan-xa/platform';

/** Key of the lock under which one publication at a time is made or undone, and no round is opened. */
const PUBLISHING = 7_700_040;

/** Waits for whoever publishes, loads or writes a draft, and keeps them out until the transaction ends. */
export async function lockRevisions(tx: Tx): Promise<void> {
  await tx.manager.query('SELECT pg_advisory_xact_lock($1)', [PUBLISHING]);
  await tx.manager.query('LOCK TABLE standard_revision IN SHARE ROW EXCLUSIVE MODE');
}

/** Of who pins what is published: it stays so until the transaction ends. Any number at a time. */
export async function holdPublished(tx: Tx): Promise<void> {
  await tx.manager.query('SELECT pg_advisory_xact_lock_shared($1)', [PUBLISHING]);
}
