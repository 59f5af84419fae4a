import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { machineActor, type Actor } from '../actor.js';
import { bareErrorText } from '../bare-error.js';
import { Clock } from '../clock.js';
import { Transactions } from '../transactions.js';
import { lastDue, type TimeOfDay } from './last-due.js';

/** Work that is due once a day. */
export interface TimedJob {
  /** Lasting: what ran is known by it. */
  name: string;
  at: TimeOfDay;
  /** Does it for the moment at which it was due, and says in a line what it did. Tried again when it throws, so each try must begin anew. */
  run(due: Date): Promise<string>;
}

/** Who the record names where the clock and no person does something. */
export const scheduleActor: Actor = machineActor('Hệ thống', 'schedule');

const MINUTE_MS = 60_000;
/** A server that has said nothing for so long has died with the job in hand. */
const LEASE_MS = 10 * MINUTE_MS;
const RETRY_AFTER_MS = 5 * MINUTE_MS;
const MOST_TRIES = 5;

/**
 * Runs daily work once, however many servers there are: whoever writes the row of a job and its moment first does it. A server that slept
 * past several days does the latest of them alone; what failed, or was left by a server that died, is taken up again by any.
 */
@Injectable()
export class TimedJobs implements OnApplicationShutdown {
  private readonly logger = new Logger(TimedJobs.name);
  private readonly server = `${hostname()} ${process.pid} ${randomUUID().slice(0, 8)}`;
  private readonly jobs = new Map<string, TimedJob>();
  private running: Promise<void> | null = null;

  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  add(job: TimedJob): void {
    if (this.jobs.has(job.name)) throw new Error(`Two jobs are called ${job.name}`);
    this.jobs.set(job.name, job);
  }

  /** Looks every half minute for what is due; a look that finds the former one still at work leaves it to it. */
  @Cron('*/30 * * * * *')
  look(): Promise<void> {
    this.running ??= this.runDue().finally(() => (this.running = null));
    return this.running;
  }

  /** What is at work when the server stops is let end: the database still answers. */
  async onApplicationShutdown(): Promise<void> {
    await this.running;
  }

  private async runDue(): Promise<void> {
    for (const job of this.jobs.values()) {
      const due = lastDue(job.at, this.clock.now());
      try {
        if (await this.claim(job.name, due)) await this.runOne(job, due);
      } catch (error) {
        this.logger.error(`Job ${job.name} was not looked at: ${bareErrorText(error)}`);
      }
    }
  }

  private async runOne(job: TimedJob, due: Date): Promise<void> {
    const alive = setInterval(() => void this.stillAlive(job.name, due), LEASE_MS / 5);
    try {
      const said = await job.run(due);
      await this.end(job.name, due, 'done', said);
      this.logger.log(`Job ${job.name}, due ${due.toISOString()}: ${said}`);
    } catch (error) {
      this.logger.error(`Job ${job.name}, due ${due.toISOString()}, failed: ${bareErrorText(error)}`);
      await this.end(job.name, due, 'failed', bareErrorText(error));
    } finally {
      clearInterval(alive);
    }
  }

  /**
   * Whether this server is to do the job. A job that nobody knew before is due from now on: what was due before it came is nobody's.
   * Rows of the future were written under a clock that ran ahead: they hold up nothing, and their own moment is not done again.
   */
  private claim(job: string, due: Date): Promise<boolean> {
    return this.transactions.run(scheduleActor, async ({ manager, province, at }) => {
      const known = await manager.query<unknown[]>(
        'SELECT 1 FROM timed_run WHERE province_code = $1 AND job = $2 AND due_at <= $3 LIMIT 1',
        [province, job, due],
      );
      const state = known.length === 0 ? 'done' : 'running';
      const added = await manager.query<unknown[]>(
        `INSERT INTO timed_run (province_code, job, due_at, state, tries, claimed_at, claimed_by)
         VALUES ($1, $2, $3, $4, 1, $5, $6) ON CONFLICT DO NOTHING RETURNING job`,
        [province, job, due, state, at, this.server],
      );
      if (added.length > 0) return state === 'running';
      const [, taken] = await manager.query<[unknown, number]>(
        `UPDATE timed_run SET state = 'running', tries = tries + 1, claimed_at = $4, claimed_by = $5
         WHERE province_code = $1 AND job = $2 AND due_at = $3 AND tries < $6
           AND (state = 'failed' AND ended_at <= $7 OR state = 'running' AND claimed_at <= $8)`,
        [
          province,
          job,
          due,
          at,
          this.server,
          MOST_TRIES,
          new Date(at.getTime() - RETRY_AFTER_MS),
          new Date(at.getTime() - LEASE_MS),
        ],
      );
      return taken > 0;
    });
  }

  private async stillAlive(job: string, due: Date): Promise<void> {
    await this.transactions
      .run(scheduleActor, ({ manager, province, at }) =>
        manager.query(
          'UPDATE timed_run SET claimed_at = $4 WHERE province_code = $1 AND job = $2 AND due_at = $3 AND claimed_by = $5',
          [province, job, due, at, this.server],
        ),
      )
      .catch((error: unknown) => this.logger.warn(`Job ${job}: ${bareErrorText(error)}`));
  }

  private async end(job: string, due: Date, state: 'done' | 'failed', said: string): Promise<void> {
    await this.transactions.run(scheduleActor, ({ manager, province, at }) =>
      manager.query(
        `UPDATE timed_run SET state = $4, ended_at = $5, said = $6
         WHERE province_code = $1 AND job = $2 AND due_at = $3 AND claimed_by = $7`,
        [province, job, due, state, at, said, this.server],
      ),
    );
  }
}
