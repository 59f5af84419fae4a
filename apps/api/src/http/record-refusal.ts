import { Logger } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { ACTOR, type Actor, type Transactions } from '@chuan-xa/platform';
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

/** Keeps what accounts were refused: what was asked of which operation, and the answer; the same for a foreign id and an absent one. */
export class RefusalRecord {
  private readonly logger = new Logger(RefusalRecord.name);

  /** @param transactions asked for only when there is something to keep */
  constructor(private readonly transactions: () => Transactions) {}

  /** Keeps a refusal of somebody who is signed in, in a transaction of its own. Never throws: the answer is given all the same. */
  async keep(request: RefusedRequest, { status, code }: Pick<ProblemDocument, 'status' | 'code'>): Promise<void> {
    const actor = request[ACTOR];
    if (!actor?.account || !REFUSALS.has(status)) return;
    const path = (request.url.split('?', 1)[0] ?? '').slice(0, LONGEST);
    const id = `${request.method} ${request.routeOptions?.url ?? path}`.slice(0, LONGEST);
    try {
      await this.transactions().run(actor, (tx) =>
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
}
