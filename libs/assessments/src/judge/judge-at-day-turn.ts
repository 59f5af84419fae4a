import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { machineActor, Clock, Transactions } from '@chuan-xa/platform';
import { judgeCommunes } from './judge-communes.js';

const nightly = machineActor('Hệ thống', 'schedule');

/** Terms of recognition end with a day, so open rounds are judged anew when it turns, and at start if it turned meanwhile. */
@Injectable()
export class JudgeAtDayTurn implements OnApplicationBootstrap {
  private readonly logger = new Logger(JudgeAtDayTurn.name);

  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.run();
  }

  @Cron('0 5 0 * * *', { timeZone: 'Asia/Ho_Chi_Minh' })
  async run(): Promise<void> {
    const stale = await this.transactions.read(nightly, (tx) =>
      tx.manager.query<{ id: string }[]>(
        `SELECT DISTINCT r.id FROM round r JOIN assessment a ON a.province_code = r.province_code AND a.round_id = r.id
         JOIN verdict v ON v.province_code = a.province_code AND v.assessment_id = a.id
         WHERE r.province_code = $1 AND r.closed_at IS NULL AND v.judged_on < $2`,
        [tx.province, this.clock.today()],
      ),
    );
    for (const { id } of stale) {
      const count = await this.transactions.run(nightly, (tx) => judgeCommunes(tx, { roundId: id }));
      this.logger.log(`Round ${id}: ${count} sheets judged anew for ${this.clock.today()}`);
    }
  }
}
