import { Inject, Injectable } from '@nestjs/common';
import { readRound } from '@chuan-xa/assessments';
import { recordAudit } from '@chuan-xa/audit';
import { Transactions, type Actor } from '@chuan-xa/platform';
import { keepText, type Writing } from './keep-text.js';
import { StatementSummary } from './statement.entity.js';

/** Writes what the department makes of all statements of a round. */
@Injectable()
export class WriteSummary {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  /** The same written twice is written once. Refuses: ROUND_NOT_FOUND, STATEMENT_CHANGED with `kept` and `sent`. */
  run(actor: Actor, roundId: string, writing: Writing): Promise<void> {
    return this.transactions.run(actor, async (tx) => {
      const { id } = await readRound(tx, roundId);
      const changed = await keepText(tx, StatementSummary, { province: tx.province, roundId: id }, writing);
      if (!changed) return;
      const object = { type: 'statement', id };
      await recordAudit(tx, { action: 'summaryWritten', object, ...changed });
    });
  }
}
