import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { scheduleActor, Transactions, type Family, type Tx } from '@chuan-xa/platform';
import { DataSource } from 'typeorm';
import { gauge } from './process-figures.js';

/** What is asked within so many milliseconds, or counts as not answered. */
const PATIENCE_MS = 2000;

interface Job {
  job: string;
  done: number | null;
  failed: boolean;
}

interface Letters {
  state: string;
  count: number;
}

/** The connections of this server, and what the clock's work left in the database. */
@Injectable()
export class DatabaseFigures {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(Transactions) private readonly transactions: Transactions,
  ) {}

  async families(): Promise<Family[]> {
    const bound = new AbortController();
    const late = pause(PATIENCE_MS, null, { signal: bound.signal }).catch(() => null);
    const asked = this.transactions.readNow(scheduleActor, readWork).catch(() => null);
    const work = await Promise.race([asked, late]).finally(() => {
      bound.abort();
    });
    return [
      ...this.pool(),
      gauge('chuan_xa_database_up', 'Whether the database answered', [{ value: work === null ? 0 : 1 }]),
      ...(work === null ? [] : familiesOf(work)),
    ];
  }

  private pool(): Family[] {
    const { driver } = this.database;
    const pool: unknown = 'master' in driver ? driver.master : null;
    const count = (name: string): number => {
      const value: unknown = typeof pool === 'object' && pool !== null ? Reflect.get(pool, name) : undefined;
      return typeof value === 'number' ? value : 0;
    };
    const idle = count('idleCount');
    return [
      gauge('chuan_xa_database_connections', 'Connections of this server to the database', [
        { labels: { state: 'busy' }, value: count('totalCount') - idle },
        { labels: { state: 'idle' }, value: idle },
      ]),
      gauge('chuan_xa_database_waiting', 'Requests that wait for a connection', [{ value: count('waitingCount') }]),
    ];
  }
}

async function readWork({ manager, province }: Tx): Promise<{ jobs: Job[]; letters: Letters[] }> {
  await manager.query(`SET LOCAL statement_timeout = ${PATIENCE_MS}`);
  const jobs = await manager.query<Job[]>(
    `SELECT job, extract(epoch FROM max(ended_at) FILTER (WHERE state = 'done'))::float8 AS done,
       (array_agg(state ORDER BY due_at DESC))[1] = 'failed' AS failed
     FROM timed_run WHERE province_code = $1 GROUP BY job ORDER BY job`,
    [province],
  );
  const letters = await manager.query<Letters[]>(
    `SELECT s.state, count(p.address)::int AS count FROM (VALUES ('waiting'), ('failed')) AS s(state)
     LEFT JOIN notice_post p ON p.province_code = $1 AND p.state = s.state GROUP BY s.state ORDER BY s.state`,
    [province],
  );
  return { jobs, letters };
}

const familiesOf = ({ jobs, letters }: { jobs: Job[]; letters: Letters[] }): Family[] => [
  gauge(
    'chuan_xa_timed_job_last_done_timestamp_seconds',
    'When a timed job was last done, in seconds since 1970',
    jobs.flatMap(({ job, done }) => (done === null ? [] : [{ labels: { job }, value: done }])),
  ),
  gauge(
    'chuan_xa_timed_job_failed',
    'Whether the latest run of a timed job failed',
    jobs.map(({ job, failed }) => ({ labels: { job }, value: failed ? 1 : 0 })),
  ),
  gauge(
    'chuan_xa_letters',
    'Letters that wait to be posted, and those that were given up',
    letters.map(({ state, count }) => ({ labels: { state }, value: count })),
  ),
];
