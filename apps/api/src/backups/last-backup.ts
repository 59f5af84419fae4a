import type { Tx } from '@chuan-xa/platform';
import { BACKUP_JOB } from './nightly-backup.js';

/** How the nightly backup went: when the last good one ended, and when the last try failed, if no good one came after it. */
export interface LastBackup {
  done: Date | null;
  failed: Date | null;
  /** Since when there should be one. */
  since: Date | null;
}

/** Reads what the clock knows of backups. Needs an actor that reaches everything. */
export async function lastBackup({ manager, province }: Tx): Promise<LastBackup> {
  const [row] = await manager.query<LastBackup[]>(
    // The first row of a job says that it is known from then on, not that it was done.
    `SELECT max(ended_at) FILTER (WHERE state = 'done') AS done, max(ended_at) FILTER (WHERE state = 'failed') AS failed, min(due_at) AS since
     FROM timed_run WHERE province_code = $1 AND job = $2`,
    [province, BACKUP_JOB],
  );
  const { done = null, failed = null, since = null } = row ?? {};
  const isMended = failed !== null && done !== null && done > failed;
  return { done, failed: isMended ? null : failed, since };
}
