import type { LastBackup } from '../backups/last-backup.js';

/** Why somebody should look after the backups; null: nothing is wrong. */
export type BackupWarning = 'failed' | 'old' | null;

/** A day, and some hours for the retries and a server that was off. */
const OLD_MS = 30 * 3_600_000;

/** Judges the nightly backups at a moment: the latest try failed, or the last good one (or the first that was due) is more than 30 hours old. */
export function backupWarning({ done, failed, since }: LastBackup, now: Date): BackupWarning {
  if (failed !== null) return 'failed';
  const last = done ?? since;
  return last !== null && now.getTime() - last.getTime() > OLD_MS ? 'old' : null;
}
