import { Inject, Injectable } from '@nestjs/common';
import { readRound } from '@chuan-xa/assessments';
import { recordAudit } from '@chuan-xa/audit';
import { ownOfficeOn } from '@chuan-xa/places';
import { refuse, Transactions, type Actor } from '@chuan-xa/platform';
import { keepText, type Writing } from './keep-text.js';
import { Statement } from './statement.entity.js';
import { textOf } from './statement-text.js';

/** Writes what an office states, until it is handed in. */
@Injectable()
export class WriteStatement {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  /**
   * The same written twice is written once. A due day that has gone by keeps nobody from writing.
   * Refuses: ROUND_NOT_FOUND, OFFICE_UNKNOWN (another's as one that is not there), STATEMENT_HANDED_IN, STATEMENT_CHANGED, both with
   * `kept` and `sent`.
   */
  run(actor: Actor, roundId: string, office: string, writing: Writing): Promise<void> {
    return this.transactions.run(actor, async (tx) => {
      const round = await readRound(tx, roundId);
      await ownOfficeOn(tx, office, round.unitsOn);
      const of = { province: tx.province, roundId: round.id, office };
      const changed = await keepText(tx, Statement, of, writing, (kept, sent) => {
        if (kept.state !== 'draft') throw refuse('STATEMENT_HANDED_IN', {}, { kept: textOf(kept), sent });
      });
      if (!changed) return;
      const object = { type: 'statement', id: `${round.id}/${office}` };
      await recordAudit(tx, { action: 'statementWritten', object, ...changed });
    });
  }
}
