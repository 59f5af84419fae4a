import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { scheduleActor, TimedJobs, Transactions } from '@chuan-xa/platform';
import { daysBetween, sayReminder } from '@chuan-xa/wording';
import { makeNotice } from '../make-notice.js';
import { openRounds } from './open-rounds.js';
import { readUnsent } from './read-unsent.js';

/** So many days before the due day an office is reminded of what it has not handed in; from then on every day that it is late. */
const DAYS_BEFORE = [7, 3, 1, 0];
/** A round that is late for longer is forgotten rather than late. */
const LATEST = -14;

const isTime = (daysLeft: number): boolean => DAYS_BEFORE.includes(daysLeft) || (daysLeft < 0 && daysLeft >= LATEST);

/** In the morning: to each office that has sheets to hand in. */
@Injectable()
export class RemindOffices implements OnModuleInit {
  constructor(
    @Inject(TimedJobs) private readonly jobs: TimedJobs,
    @Inject(Transactions) private readonly transactions: Transactions,
  ) {}

  onModuleInit(): void {
    this.jobs.add({ name: 'remind-offices', at: '07:30', run: () => this.run() });
  }

  run(): Promise<string> {
    return this.transactions.run(scheduleActor, async (tx) => {
      let made = 0;
      for (const round of await openRounds(tx)) {
        if (round.dueOn === null) continue;
        const daysLeft = daysBetween(tx.today, round.dueOn);
        if (!isTime(daysLeft)) continue;
        for (const { code, standards } of await readUnsent(tx, round)) {
          if (standards.length === 0) continue;
          const text = sayReminder({ name: round.name, dueOn: round.dueOn }, daysLeft, standards);
          if (await makeNotice(tx, 'reminder', code, text, round.id)) made += 1;
        }
      }
      return `${made} offices reminded`;
    });
  }
}
