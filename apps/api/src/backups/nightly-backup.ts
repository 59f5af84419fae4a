import { basename } from 'node:path';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { makeBackup, removeOutdated, type BackupPlace } from '@chuan-xa/database';
import { makeNotice } from '@chuan-xa/notices';
import { Clock, Refusal, scheduleActor, TimedJobs, Transactions, type Backups } from '@chuan-xa/platform';
import { problemSentence, sayBackupFailed } from '@chuan-xa/wording';

/** What is backed up by the clock, where to, and as whom. */
export type NightlyBackups = Backups & BackupPlace;

/** `NightlyBackups`, or null: nothing is. */
export const NIGHTLY_BACKUPS = Symbol('nightly backups');

/** What `TimedJobs` knows it by. */
export const BACKUP_JOB = 'backup';

/**
 * At night, where it is asked for: a backup, restored once into an empty database and compared there; then those that are not to be kept go. By one server,
 * however many there are. One that fails is told to the department and the administrator, and tried again as any timed job.
 */
@Injectable()
export class NightlyBackup implements OnModuleInit {
  constructor(
    @Inject(TimedJobs) private readonly jobs: TimedJobs,
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(NIGHTLY_BACKUPS) private readonly backups: NightlyBackups | null,
  ) {}

  onModuleInit(): void {
    const { backups } = this;
    if (backups !== null) this.jobs.add({ name: BACKUP_JOB, at: backups.at, run: () => this.run(backups) });
  }

  async run(backups: NightlyBackups): Promise<string> {
    try {
      const { path, bytes, sha256, manifest, rehearsed } = await makeBackup(backups, this.clock.now());
      const removed = await removeOutdated(backups.folder, manifest, backups.keep);
      const how = rehearsed ? 'restored and compared' : 'read through';
      return `${basename(path)}, ${bytes} bytes, sha256 ${sha256}, ${how}; ${removed.length} older ones removed`;
    } catch (error) {
      const why =
        error instanceof Refusal
          ? problemSentence(error.code, error.values)
          : 'lỗi không lường trước; xem nhật ký kỹ thuật của máy chủ.';
      await this.transactions.run(scheduleActor, (tx) => makeNotice(tx, 'backup', null, sayBackupFailed(why)));
      throw error;
    }
  }
}
