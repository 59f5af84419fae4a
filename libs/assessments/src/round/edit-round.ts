import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { refuse, Transactions, type Actor } from '@chuan-xa/platform';
import { judgeCommunes } from '../judge/judge-communes.js';
import { checkDays } from './open-round.js';
import { Round } from './round.entity.js';

/** What of a round may change. Closing takes no reason; opening again does. */
export interface RoundEdit {
  name?: string;
  dueOn?: string | null;
  closesOn?: string | null;
  cutOffYear?: number;
  closed?: boolean;
  why?: string;
}

/** Renames a round, moves its due day or cut-off, closes it or opens it again. A closed round takes no other change. */
@Injectable()
export class EditRound {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  async run(actor: Actor, id: string, edit: RoundEdit): Promise<Round> {
    return this.transactions.run(actor, async (tx) => {
      const round = await tx.manager.findOne(Round, {
        where: { province: tx.province, id },
        lock: { mode: 'pessimistic_write' },
      });
      if (!round) throw refuse('ROUND_NOT_FOUND', { round: id });
      const before = { ...round };
      const reopens = round.closedAt !== null && edit.closed === false;
      if (round.closedAt !== null && !reopens) throw refuse('ROUND_CLOSED', { round: round.name });
      if (reopens && !edit.why?.trim()) throw refuse('REASON_REQUIRED');
      if (edit.closed === true) await judgeCommunes(tx, { roundId: id }); // the last word before it stands still
      if (edit.name !== undefined) round.name = edit.name.normalize('NFC');
      if (edit.dueOn !== undefined) round.dueOn = edit.dueOn;
      if (edit.closesOn !== undefined) round.closesOn = edit.closesOn;
      // opened again after its day, it stays open until somebody closes it
      if (reopens && round.closesOn !== null && round.closesOn < tx.today) round.closesOn = null;
      checkDays(round);
      if (edit.cutOffYear !== undefined) round.cutOffYear = edit.cutOffYear;
      if (edit.closed !== undefined) round.closedAt = edit.closed ? tx.at : null;
      await tx.manager.save(round);
      const action = edit.closed === undefined ? 'roundEdited' : edit.closed ? 'roundClosed' : 'roundOpenedAgain';
      await recordAudit(tx, {
        action,
        object: { type: 'round', id },
        before,
        after: round,
        why: edit.why?.trim() ?? null,
      });
      if (reopens) await judgeCommunes(tx, { roundId: id });
      return round;
    });
  }
}
