import { Inject, Injectable, Logger } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { KeepRoundDays, type KeptDay } from '@chuan-xa/assessments';
import { TakePlanned, type TakenPlan } from '@chuan-xa/meetings';
import { bareErrorText, scheduleActor, Transactions, type Tx } from '@chuan-xa/platform';
import {
  sayRoundClosed,
  sayRoundNotOpened,
  sayRoundOpened,
  saySnapshotNotTaken,
  saySnapshotTaken,
  type NoticeText,
} from '@chuan-xa/wording';
import { makeNotice } from '../make-notice.js';

/**
 * Every minute: what people have fixed a day or an hour for. The work itself knows what has been done, so a server that slept, or a second one,
 * does nothing twice.
 */
@Injectable()
export class KeepAppointments {
  private readonly logger = new Logger(KeepAppointments.name);
  private isAtWork = false;

  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(KeepRoundDays) private readonly keepRoundDays: KeepRoundDays,
    @Inject(TakePlanned) private readonly takePlanned: TakePlanned,
  ) {}

  @Cron('15 * * * * *')
  async look(): Promise<void> {
    if (this.isAtWork) return;
    this.isAtWork = true;
    try {
      await this.run();
    } catch (error) {
      this.logger.error(`Appointments were not kept: ${bareErrorText(error)}`);
    } finally {
      this.isAtWork = false;
    }
  }

  async run(): Promise<void> {
    for (const day of await this.keepRoundDays.run())
      await this.transactions.run(scheduleActor, (tx) => tellDay(tx, day));
    for (const taken of await this.takePlanned.run())
      await this.transactions.run(scheduleActor, (tx) => tellSnapshot(tx, taken));
  }
}

const sayDay = ({ what, name, problem }: KeptDay): NoticeText =>
  what === 'opened'
    ? sayRoundOpened(name)
    : what === 'closed'
      ? sayRoundClosed(name)
      : sayRoundNotOpened(name, problem ?? '');

/** To the department; that a round was opened or closed, to its offices too. */
async function tellDay(tx: Tx, day: KeptDay): Promise<void> {
  const isThere = day.what !== 'notOpened';
  const offices = isThere
    ? await tx.manager.query<{ office: string }[]>(
        `SELECT DISTINCT office_code AS office FROM assessment WHERE province_code = $1 AND round_id = $2 AND office_code <> ''`,
        [tx.province, day.round],
      )
    : [];
  for (const recipient of [null, ...offices.map(({ office }) => office)])
    await makeNotice(tx, 'round', recipient, sayDay(day), isThere ? day.round : null);
}

async function tellSnapshot(tx: Tx, { plan, snapshot, problem }: TakenPlan): Promise<void> {
  const [round] = await tx.manager.query<{ name: string }[]>(
    'SELECT name FROM round WHERE province_code = $1 AND id = $2',
    [tx.province, plan.round],
  );
  const name = round?.name ?? plan.round;
  const text = snapshot
    ? saySnapshotTaken(plan.name, name, snapshot.takenAt)
    : saySnapshotNotTaken(plan.name, name, problem ?? '');
  await makeNotice(tx, 'snapshot', null, text, plan.round);
}
