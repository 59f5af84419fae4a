import { Logger } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { ACTOR, type Actor, type Clock, type Transactions } from '@chuan-xa/platform';
import type { ProblemDocument } from './problem-document.js';

/** What of a request the record names. */
export interface RefusedRequest {
  method: string;
  url: string;
  routeOptions?: { url?: string };
  [ACTOR]?: Actor;
}

/** Characters of an address that are kept. */
const LONGEST = 200;

/** Answers that say: this is not yours to do, or not yours to see. */
const REFUSALS: ReadonlySet<number> = new Set([403, 404]);

/** Of one account within a minute so many are kept: enough to see that somebody guesses, and the record cannot be filled with it. */
export const MOST_A_MINUTE = 300;
const MINUTE = 60_000;

/** Keeps what accounts were refused: what was asked of which operation, and the answer; the same for a foreign id and an absent one. */
export class RefusalRecord {
  private readonly logger = new Logger(RefusalRecord.name);
  /** How many were kept of each account since the minute began. */
  private kept = { since: 0, of: new Map<string, number>() };

  /** @param parts asked for only when there is something to keep */
  constructor(private readonly parts: () => { transactions: Transactions; clock: Clock }) {}

  /** Keeps a refusal of somebody who is signed in, in a transaction of its own. Never throws: the answer is given all the same. */
  async keep(request: RefusedRequest, { status, code }: Pick<ProblemDocument, 'status' | 'code'>): Promise<void> {
    const actor = request[ACTOR];
    if (!actor?.account || !REFUSALS.has(status)) return;
    const { transactions, clock } = this.parts();
    if (!this.hasRoom(actor.account, clock.now().getTime())) return;
    const path = (request.url.split('?', 1)[0] ?? '').slice(0, LONGEST);
    const id = `${request.method} ${request.routeOptions?.url ?? path}`.slice(0, LONGEST);
    try {
      await transactions.run(actor, (tx) =>
        recordAudit(tx, {
          action: 'requestRefused',
          object: { type: 'request', id },
          before: null,
          after: { status, code, path },
        }),
      );
    } catch (error) {
      this.logger.error(error);
    }
  }

  private hasRoom(account: string, now: number): boolean {
    if (Math.abs(now - this.kept.since) >= MINUTE) this.kept = { since: now, of: new Map() };
    const count = (this.kept.of.get(account) ?? 0) + 1;
    this.kept.of.set(account, count);
    return count <= MOST_A_MINUTE;
  }
}
