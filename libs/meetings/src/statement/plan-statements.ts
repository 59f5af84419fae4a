import { Inject, Injectable } from '@nestjs/common';
import { readRound } from '@chuan-xa/assessments';
import { recordAudit } from '@chuan-xa/audit';
import { officesOn } from '@chuan-xa/places';
import { refuseAll, Transactions, type Actor, type Tx } from '@chuan-xa/platform';
import { StatementPlan } from './statement.entity.js';

/** Sets when the statements of a round are due, and in which order they stand. */
@Injectable()
export class PlanStatements {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  /** @param dueOn a day; null: the round's own. Refuses: ROUND_NOT_FOUND. */
  setDue(actor: Actor, roundId: string, dueOn: string | null): Promise<void> {
    return this.transactions.run(actor, async (tx) => {
      const plan = await lockPlan(tx, (await readRound(tx, roundId)).id);
      if (plan.dueOn === dueOn) return;
      const before = { dueOn: plan.dueOn };
      await tx.manager.save(Object.assign(plan, { dueOn }));
      const object = { type: 'statement', id: plan.roundId };
      await recordAudit(tx, { action: 'statementsDueSet', object, before, after: { dueOn } });
    });
  }

  /**
   * @param offices codes; those that are not named come after them in the order of the reports
   * Refuses: ROUND_NOT_FOUND; at its place OFFICE_UNKNOWN.
   */
  setOrder(actor: Actor, roundId: string, offices: readonly string[]): Promise<void> {
    return this.transactions.run(actor, async (tx) => {
      const round = await readRound(tx, roundId);
      const known = new Set((await officesOn(tx, round.unitsOn)).map(({ code }) => code));
      const faults = offices.flatMap((office, index) =>
        known.has(office)
          ? []
          : [{ field: `offices.${index}`, code: 'OFFICE_UNKNOWN' as const, values: { office, day: round.unitsOn } }],
      );
      if (faults.length > 0) throw refuseAll(faults);
      const plan = await lockPlan(tx, round.id);
      const before = { order: plan.offices };
      const order = [...new Set(offices)];
      if (order.join() === plan.offices.join()) return;
      await tx.manager.save(Object.assign(plan, { offices: order }));
      const object = { type: 'statement', id: round.id };
      await recordAudit(tx, { action: 'statementsOrdered', object, before, after: { order } });
    });
  }
}

/** The round's plan, made where there is none, and held until the transaction ends. */
async function lockPlan(tx: Tx, roundId: string): Promise<StatementPlan> {
  const of = { province: tx.province, roundId };
  await tx.manager
    .createQueryBuilder()
    .insert()
    .into(StatementPlan)
    .values({ ...of, dueOn: null, offices: [] })
    .orIgnore()
    .execute();
  return tx.manager.findOneOrFail(StatementPlan, { where: of, lock: { mode: 'pessimistic_write' } });
}
