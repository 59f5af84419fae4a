import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { Clock, scheduleActor, TimedJobs, Transactions } from '@chuan-xa/platform';
import { judgeCommunes } from './judge-communes.js';

/** Terms of recognition end with a day, so open rounds are judged anew when it turns, and at start if it turned meanwhile. */
@Injectable()
export class JudgeAtDayTurn implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    @Inject(TimedJobs) private readonly jobs: TimedJobs,
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.add({ name: 'judge-at-day-turn', at: '00:05', run: () => this.run() });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.run();
  }

  async run(): Promise<string> {
    const stale = await this.transactions.read(scheduleActor, (tx) =>
      tx.manager.query<{ id: string }[]>(
        `SELECT DISTINCT r.id FROM round r JOIN assessment a ON a.province_code = r.province_code AND a.round_id = r.id
         JOIN verdict v ON v.province_code = a.province_code AND v.assessment_id = a.id
         WHERE r.province_code = $1 AND r.closed_at IS NULL AND v.judged_on < $2`,
        [tx.province, this.clock.today()],
      ),
    );
    let count = 0;
    for (const { id } of stale)
      count += await this.transactions.run(scheduleActor, (tx) => judgeCommunes(tx, { roundId: id }));
    return `${count} sheets of ${stale.length} rounds judged anew`;
  }
}
