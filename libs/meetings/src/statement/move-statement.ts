import { Inject, Injectable } from '@nestjs/common';
import { readRound } from '@chuan-xa/assessments';
import { recordAudit } from '@chuan-xa/audit';
import { ownOfficeOn } from '@chuan-xa/places';
import { refuse, Transactions, type Actor, type Tx } from '@chuan-xa/platform';
import type { AuditAction } from '@chuan-xa/wording';
import { Statement } from './statement.entity.js';
import { STATEMENT_PARTS } from './statement-text.js';

/** Handed in by its office; confirmed, or given back, by the planning office. */
export type StatementMove = 'submit' | 'confirm' | 'return';

/** From which states. */
const FROM: Record<StatementMove, Statement['state'][]> = {
  submit: ['draft'],
  confirm: ['submitted'],
  return: ['submitted', 'confirmed'],
};

/** Hands a statement in, confirms it, gives it back. */
@Injectable()
export class MoveStatement {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  /**
   * One that is handed in after its day is taken, and told as late.
   * @param reason why it is given back
   * Refuses: ROUND_NOT_FOUND, OFFICE_UNKNOWN, STATEMENT_NOT_FOUND, STATEMENT_EMPTY, STATEMENT_STATE_REFUSED.
   */
  run(actor: Actor, roundId: string, office: string, move: StatementMove, reason: string | null = null): Promise<void> {
    return this.transactions.run(actor, async (tx) => {
      const round = await readRound(tx, roundId);
      const { name } = await ownOfficeOn(tx, office, round.unitsOn);
      const found = await tx.manager.findOne(Statement, {
        where: { province: tx.province, roundId: round.id, office },
        lock: { mode: 'pessimistic_write' },
      });
      if (!found) throw refuse('STATEMENT_NOT_FOUND', { office: name });
      if (!FROM[move].includes(found.state))
        throw refuse('STATEMENT_STATE_REFUSED', { office: name, state: found.state });
      if (move === 'submit' && STATEMENT_PARTS.every((part) => found[part] === '')) throw refuse('STATEMENT_EMPTY');
      const before = { state: found.state };
      Object.assign(found, moved(tx, move, reason));
      await tx.manager.save(found);
      await recordAudit(tx, {
        action: actionOf(move),
        object: { type: 'statement', id: `${round.id}/${office}` },
        before,
        after: { state: found.state },
        why: reason,
      });
    });
  }
}

const NOT_CONFIRMED = { confirmedAt: null, confirmedBy: null } as const;

function moved({ at, actor }: Tx, move: StatementMove, reason: string | null): Partial<Statement> {
  if (move === 'confirm') return { state: 'confirmed', confirmedAt: at, confirmedBy: actor.name };
  if (move === 'submit') return { state: 'submitted', submittedAt: at, submittedBy: actor.name, returnedFor: null };
  return { state: 'draft', submittedAt: null, submittedBy: null, ...NOT_CONFIRMED, returnedFor: reason };
}

function actionOf(move: StatementMove): AuditAction {
  if (move === 'submit') return 'statementSubmitted';
  return move === 'confirm' ? 'statementConfirmed' : 'statementReturned';
}
