import { basename } from 'node:path';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { makeBackup, removeOutdated, type BackupPlace } from '@chuan-xa/database';
import { makeNotice } from '@chuan-xa/notices';
import { Clock, Refusal, refuse, scheduleActor, TimedJobs, Transactions, type Backups } from '@chuan-xa/platform';
import { problemSentence, sayBackupFailed } from '@chuan-xa/wording';
import { DATA_FOLDER, readDisk } from '../health/disk-state.js';

/** What is backed up by the clock, where to, and as whom. */
export type NightlyBackups = Backups & BackupPlace;

/** `NightlyBackups`, or null: nothing is. */
export const NIGHTLY_BACKUPS = Symbol('nightly backups');

/** The database once more, restored, and the file, which mostly lies beside it; in sizes of the database. */
const REHEARSAL = 1.5;

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
    @Inject(DATA_FOLDER) private readonly dataFolder: string | null,
  ) {}

  onModuleInit(): void {
    const { backups } = this;
    if (backups !== null) this.jobs.add({ name: BACKUP_JOB, at: backups.at, run: () => this.run(backups) });
  }

  async run(backups: NightlyBackups): Promise<string> {
    try {
      await this.refuseWithoutRoom();
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

  /** What a backup takes of the disk of the embedded database must not be what PostgreSQL needs to go on. */
  private async refuseWithoutRoom(): Promise<void> {
    if (this.dataFolder === null) return;
    const [found] = await this.transactions.read(scheduleActor, ({ manager }) =>
      manager.query<{ size: string }[]>('SELECT pg_database_size(current_database())::text AS size'),
    );
    if ((await readDisk(this.dataFolder, Number(found?.size) * REHEARSAL)) === 'down') throw refuse('DISK_FULL');
  }
}
