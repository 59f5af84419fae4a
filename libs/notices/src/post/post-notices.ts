import { Inject, Injectable, Logger } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import {
  bareError,
  bareErrorText,
  Installation,
  scheduleActor,
  Transactions,
  type MailSettings,
  type Tx,
} from '@chuan-xa/platform';
import { MAIL_SETTINGS, openMail, withPatience } from './mail.js';

interface Waiting {
  notice: string;
  address: string;
  tries: number;
  subject: string;
  body: string;
}

const AT_ONCE = 100;
const MOST_TRIES = 8;
const MINUTE_MS = 60_000;
const LEASE_MS = 5 * MINUTE_MS;

/** 2, 4, 8 … minutes, at most two hours. */
const waitAfter = (tries: number): number => Math.min(2 ** tries, 120) * MINUTE_MS;

/**
 * Every minute: hands waiting letters to the SMTP server, where one is set. A letter is taken in hand by one server; whether the SMTP server
 * took it is written down right after. A server that dies in between sends it again, under the same Message-ID.
 */
@Injectable()
export class PostNotices {
  private readonly logger = new Logger(PostNotices.name);
  private isAtWork = false;

  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(MAIL_SETTINGS) private readonly settings: MailSettings | null,
  ) {}

  @Cron('45 * * * * *')
  async look(): Promise<void> {
    if (this.isAtWork || this.settings === null) return;
    this.isAtWork = true;
    try {
      await this.run();
    } catch (error) {
      this.logger.error(`Letters were not posted: ${bareErrorText(error)}`);
    } finally {
      this.isAtWork = false;
    }
  }

  /** Returns how many letters the SMTP server took. */
  async run(): Promise<number> {
    if (this.settings === null) return 0;
    const label = await this.transactions.read(scheduleActor, labelOf);
    const mail = openMail({ ...this.settings, url: withPatience(this.settings.url) });
    let sent = 0;
    try {
      for (let taken = 0; taken < AT_ONCE; taken += 1) {
        const letter = await this.transactions.run(scheduleActor, takeNext);
        if (letter === null) break;
        const { notice, address, subject, body } = letter;
        try {
          await mail.send({ to: address, subject: `[${label}] ${subject}`, text: body, id: notice });
          await this.transactions.run(scheduleActor, (tx) => markSent(tx, letter));
          sent += 1;
        } catch (error) {
          const problem = bareError(error).message;
          this.logger.warn(`A letter was not taken, try ${letter.tries}: ${problem}`);
          await this.transactions.run(scheduleActor, (tx) => markNotSent(tx, letter, problem));
        }
      }
    } finally {
      mail.close();
    }
    return sent;
  }
}

/** What every letter begins with: of a demo, that its figures are invented. */
async function labelOf({ manager }: Tx): Promise<string> {
  const { kind } = await manager.findOneByOrFail(Installation, { sole: true });
  return kind === 'demo' ? 'Chuẩn Xã – SỐ LIỆU MINH HỌA' : 'Chuẩn Xã';
}

/** The next letter, for this server alone until the lease ends; null: none waits. */
async function takeNext(tx: Tx): Promise<Waiting | null> {
  const [[letter]] = await tx.manager.query<[Waiting[], number]>(
    `UPDATE notice_post p SET tries = p.tries + 1, next_at = $3
     FROM notice n
     WHERE n.province_code = p.province_code AND n.id = p.notice_id AND (p.province_code, p.notice_id, p.address) =
       (SELECT province_code, notice_id, address FROM notice_post
        WHERE province_code = $1 AND state = 'waiting' AND next_at <= $2 ORDER BY next_at LIMIT 1 FOR UPDATE SKIP LOCKED)
     RETURNING p.notice_id AS notice, p.address, p.tries, n.subject, n.body`,
    [tx.province, tx.at, new Date(tx.at.getTime() + LEASE_MS)],
  );
  return letter ?? null;
}

const OF_LETTER = 'province_code = $1 AND notice_id = $2 AND address = $3';

const markSent = (tx: Tx, { notice, address }: Waiting): Promise<unknown> =>
  tx.manager.query(`UPDATE notice_post SET state = 'sent', sent_at = $4, problem = NULL WHERE ${OF_LETTER}`, [
    ...[tx.province, notice, address, tx.at],
  ]);

const markNotSent = (tx: Tx, { notice, address, tries }: Waiting, problem: string): Promise<unknown> =>
  tx.manager.query(`UPDATE notice_post SET state = $4, next_at = $5, problem = $6 WHERE ${OF_LETTER}`, [
    ...[tx.province, notice, address, tries < MOST_TRIES ? 'waiting' : 'failed'],
    ...[new Date(tx.at.getTime() + waitAfter(tries)), problem],
  ]);
