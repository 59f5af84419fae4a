import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { scheduleActor, TimedJobs, Transactions } from '@chuan-xa/platform';
import { daysBetween, sayDigest } from '@chuan-xa/wording';
import { makeNotice } from '../make-notice.js';
import { openRounds } from './open-rounds.js';
import { readUnsent } from './read-unsent.js';

/** A round that has been due for longer is left open for another reason than what is missing. */
const LATE_DAYS = 30;

/** In the evening: to the department, who has not handed in what; of each open round with a due day in which somebody has not. */
@Injectable()
export class DigestMissing implements OnModuleInit {
  constructor(
    @Inject(TimedJobs) private readonly jobs: TimedJobs,
    @Inject(Transactions) private readonly transactions: Transactions,
  ) {}

  onModuleInit(): void {
    this.jobs.add({ name: 'digest-missing', at: '17:00', run: () => this.run() });
  }

  run(): Promise<string> {
    return this.transactions.run(scheduleActor, async (tx) => {
      let made = 0;
      for (const round of await openRounds(tx)) {
        if (round.dueOn === null || daysBetween(round.dueOn, tx.today) > LATE_DAYS) continue;
        const offices = await readUnsent(tx, round);
        if (offices.every(({ unsent }) => unsent === 0)) continue;
        if (await makeNotice(tx, 'digest', null, sayDigest(round, tx.at, offices), round.id)) made += 1;
      }
      return `${made} rounds digested`;
    });
  }
}
