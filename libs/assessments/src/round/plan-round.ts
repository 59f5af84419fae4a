import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { refuse, Transactions, type Actor, type Tx } from '@chuan-xa/platform';
import { checkPlan, type RoundPlan } from './open-round.js';

/** A round that the schedule opens when its day has come. */
export interface PlannedRound {
  id: string;
  /** `YYYY-MM-DD` */
  opensOn: string;
  plan: RoundPlan;
  plannedBy: string;
  /** Why it could not be opened on its day, in a sentence; null: nothing stood in its way so far. */
  problem: string | null;
}

/** Plans a round, or plans the same one anew. */
@Injectable()
export class PlanRound {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  /** Refuses: ROUND_OPENS_IN_PAST, and what opening it today would be refused for. */
  run(actor: Actor, opensOn: string, plan: RoundPlan): Promise<PlannedRound> {
    return this.transactions.run(actor, async (tx) => {
      if (opensOn <= tx.today) throw refuse('ROUND_OPENS_IN_PAST', { opensOn });
      await checkPlan(tx, plan);
      const [before] = await readPlanned(tx, plan.id);
      await tx.manager.query(
        `INSERT INTO planned_round (province_code, id, opens_on, plan, planned_at, planned_by) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (province_code, id) DO UPDATE SET opens_on = excluded.opens_on, plan = excluded.plan,
           planned_at = excluded.planned_at, planned_by = excluded.planned_by, problem = NULL, tried_on = NULL`,
        [tx.province, plan.id, opensOn, JSON.stringify(plan), tx.at, tx.actor.name],
      );
      await recordAudit(tx, {
        action: 'roundPlanned',
        object: { type: 'round', id: plan.id },
        before: before ? { ...before.plan, opensOn: before.opensOn } : null,
        after: { ...plan, opensOn },
      });
      return { id: plan.id, opensOn, plan, plannedBy: tx.actor.name, problem: null };
    });
  }

  /** Refuses: ROUND_NOT_PLANNED. */
  cancel(actor: Actor, id: string): Promise<void> {
    return this.transactions.run(actor, async (tx) => {
      const [before] = await readPlanned(tx, id, true);
      if (before === undefined) throw refuse('ROUND_NOT_PLANNED', { id });
      await tx.manager.query('DELETE FROM planned_round WHERE province_code = $1 AND id = $2', [tx.province, id]);
      await recordAudit(tx, {
        action: 'roundPlanDropped',
        object: { type: 'round', id },
        before: { ...before.plan, opensOn: before.opensOn },
        after: null,
      });
    });
  }
}

/** What is planned, the next first; `id`: that one alone. */
export const readPlanned = (tx: Tx, id: string | null = null, hold = false): Promise<PlannedRound[]> =>
  tx.manager.query<PlannedRound[]>(
    `SELECT id, to_char(opens_on, 'YYYY-MM-DD') AS "opensOn", plan, planned_by AS "plannedBy", problem FROM planned_round
     WHERE province_code = $1 AND ($2::text IS NULL OR id = $2) ORDER BY opens_on, id ${hold ? 'FOR UPDATE' : ''}`,
    [tx.province, id],
  );
