import { tmpdir } from 'node:os';
import { Clock, type TimedJobs, type Transactions } from '@chuan-xa/platform';
import { expect, it } from 'vitest';
import { NightlyBackup, type NightlyBackups } from './nightly-backup.js';

it('a backup that would take the last room of the disk is not begun, and somebody is told', async () => {
  const asked: unknown[][] = [];
  const query = (sql: string, values: unknown[] = []): Promise<unknown[]> => {
    asked.push([sql, ...values]);
    return Promise.resolve(sql.includes('pg_database_size') ? [{ size: String(2 ** 60) }] : []);
  };
  const within = (_actor: unknown, work: (tx: object) => unknown): unknown => work({ manager: { query } });
  const transactions = { read: within, run: within } as unknown as Transactions;
  const backups: NightlyBackups = {
    ...{ folder: '/none', ownerUrl: '', at: '02:30', keep: { daily: 1, weekly: 0, monthly: 0 } },
    scratch: () => Promise.reject(new Error('it was begun')),
  };
  const nightly = new NightlyBackup({} as TimedJobs, transactions, new Clock(), backups, tmpdir());
  await expect(nightly.run(backups)).rejects.toMatchObject({ code: 'DISK_FULL' });
  const [, notice] = asked;
  expect(notice?.[0]).toContain('INSERT INTO notice');
  expect(String(notice?.at(-1))).toContain('Đĩa của máy chủ đã đầy');
});
