import { Inject, Injectable } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { machineActor, Transactions } from '@chuan-xa/platform';
import { SESSION_SETTINGS, type SessionSettings } from './session-settings.js';

const hourly = machineActor('Hệ thống', 'schedule');

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** Takes away, every hour, sessions that are over, and tries that no limit counts any more. */
@Injectable()
export class PruneSessions {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(SESSION_SETTINGS) private readonly settings: SessionSettings,
  ) {}

  @Cron('0 17 * * * *')
  async run(): Promise<void> {
    await this.transactions.run(hourly, async (tx) => {
      const before = (milliseconds: number): Date => new Date(tx.at.getTime() - milliseconds);
      await tx.manager.query('DELETE FROM session WHERE province_code = $1 AND (ends_at <= $2 OR seen_at <= $3)', [
        tx.province,
        tx.at,
        before(this.settings.idleMinutes * MINUTE),
      ]);
      // One that succeeded tells for 90 days which addresses are the account's own.
      await tx.manager.query(
        'DELETE FROM sign_in_try WHERE province_code = $1 AND at < CASE WHEN succeeded THEN $3::timestamptz ELSE $2 END',
        [tx.province, before(DAY), before(91 * DAY)],
      );
    });
  }
}
