import { setTimeout as pause } from 'node:timers/promises';
import { HttpException, Inject, Injectable } from '@nestjs/common';
import {
  HealthCheckService,
  HealthIndicatorService,
  type HealthCheckResult,
  type HealthIndicatorResult,
} from '@nestjs/terminus';
import { migrationNames } from '@chuan-xa/database';
import { REPLICA, scheduleActor, Transactions, Unfinished, type Replica, type Tx } from '@chuan-xa/platform';
import { lastBackup, type LastBackup } from '../backups/last-backup.js';
import { NIGHTLY_BACKUPS, type NightlyBackups } from '../backups/nightly-backup.js';
import { backupWarning } from './backup-state.js';
import { DATA_FOLDER, readDisk } from './disk-state.js';

/** What the database says of itself, asked as everything else asks it. */
interface Facts {
  now: Date;
  migrations: string[];
  backup: LastBackup;
}

/** Within so many milliseconds the database answers, or this server is not ready. */
const PATIENCE_MS = 2000;
/** Two machines' clocks may differ so much; the times of the record come from ours, those of PostgreSQL from its own. */
const CLOCK_NOTED_MS = 30_000;
const CLOCK_OFF_MS = 300_000;

/** Whether this server can do its work now, part by part. Nothing is told that a stranger could use: no name, no path, no size. */
@Injectable()
export class Readiness {
  constructor(
    @Inject(HealthCheckService) private readonly health: HealthCheckService,
    @Inject(HealthIndicatorService) private readonly parts: HealthIndicatorService,
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(NIGHTLY_BACKUPS) private readonly backups: NightlyBackups | null,
    @Inject(DATA_FOLDER) private readonly dataFolder: string | null,
    @Inject(Unfinished) private readonly unfinished: Unfinished,
    @Inject(REPLICA) private readonly replica: Pick<Replica, 'state'> | null,
  ) {}

  /** Each part is `up`, `degraded` (goes on, somebody should look) or `down`; one that is down makes `status` `error`. */
  async read(): Promise<HealthCheckResult> {
    const facts = await this.askDatabase();
    const disk = await this.disk();
    const database = this.parts.check('database');
    const found = facts === null ? [database.down()] : [database.up(), ...this.judge(facts)];
    // Terminus throws what is down.
    return this.health
      .check([...this.leaving(), ...found, ...disk, ...this.copy()].map((part) => () => part))
      .catch((error: unknown) => {
        if (error instanceof HttpException) return error.getResponse() as HealthCheckResult;
        throw error;
      });
  }

  private judge({ now, migrations, backup }: Facts): HealthIndicatorResult[] {
    const schema = this.parts.check('schema');
    const clock = this.parts.check('clock');
    const ours = new Set(migrationNames());
    const isBehind = [...ours].some((name) => !migrations.includes(name));
    const isAhead = migrations.some((name) => !ours.has(name));
    const off = Math.abs(Date.now() - now.getTime());
    return [
      isBehind ? schema.down('behind') : isAhead ? schema.degraded('ahead') : schema.up(),
      off > CLOCK_OFF_MS ? clock.down('off') : off > CLOCK_NOTED_MS ? clock.degraded('off') : clock.up(),
      ...this.judgeBackup(backup, now),
    ];
  }

  private judgeBackup(backup: LastBackup, now: Date): HealthIndicatorResult[] {
    if (this.backups === null) return [];
    const part = this.parts.check('backup');
    const warning = backupWarning(backup, now);
    return [warning === null ? part.up() : part.degraded(warning)];
  }

  /** A server that is about to end answers still, and is to be sent nothing more. */
  private leaving(): HealthIndicatorResult[] {
    return this.unfinished.isLeaving ? [this.parts.check('server').down('leaving')] : [];
  }

  /** Without its replica everything is done on the primary. */
  private copy(): HealthIndicatorResult[] {
    if (this.replica === null) return [];
    const part = this.parts.check('replica');
    const { state } = this.replica;
    return [state === 'up' ? part.up() : part.degraded(state)];
  }

  private async disk(): Promise<HealthIndicatorResult[]> {
    if (this.dataFolder === null) return [];
    const part = this.parts.check('disk');
    const state = await readDisk(this.dataFolder);
    if (state === 'down') return [part.down('full')];
    return [state === 'degraded' ? part.degraded('full') : part.up()];
  }

  /** Null: it did not answer in time. */
  private async askDatabase(): Promise<Facts | null> {
    const bound = new AbortController();
    const late = pause(PATIENCE_MS, null, { signal: bound.signal }).catch(() => null);
    const asked = this.transactions.readNow(scheduleActor, factsOf).catch(() => null);
    return Promise.race([asked, late]).finally(() => {
      bound.abort();
    });
  }
}

async function factsOf(tx: Tx): Promise<Facts> {
  await tx.manager.query(`SET LOCAL statement_timeout = ${PATIENCE_MS}`);
  const [row] = await tx.manager.query<{ now: Date; migrations: string[] }[]>(
    'SELECT clock_timestamp() AS now, (SELECT array_agg(name::text) FROM migrations) AS migrations',
  );
  if (row === undefined) throw new Error('The database says nothing');
  return { ...row, backup: await lastBackup(tx) };
}
