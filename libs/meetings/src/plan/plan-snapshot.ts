import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { readRound } from '@chuan-xa/assessments';
import { recordAudit } from '@chuan-xa/audit';
import { refuse, Transactions, type Actor, type Tx } from '@chuan-xa/platform';

/** A snapshot that the schedule takes at its moment. */
export interface PlannedSnapshot {
  id: string;
  round: string;
  takeAt: Date;
  name: string;
  meetsOn: string | null;
  plannedBy: string;
  /** Why it could not be taken, in a sentence; null: nothing stood in its way so far. */
  problem: string | null;
}

export interface SnapshotPlan {
  takeAt: Date;
  name: string;
  meetsOn?: string | null;
}

/** Plans a snapshot before a meeting. */
@Injectable()
export class PlanSnapshot {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  /** Refuses: ROUND_NOT_FOUND, SNAPSHOT_IN_PAST. */
  run(actor: Actor, roundId: string, { takeAt, name, meetsOn = null }: SnapshotPlan): Promise<PlannedSnapshot> {
    return this.transactions.run(actor, async (tx) => {
      const { id: round } = await readRound(tx, roundId);
      if (takeAt.getTime() <= tx.at.getTime()) throw refuse('SNAPSHOT_IN_PAST', { takeAt: takeAt.toISOString() });
      const id = randomUUID();
      await tx.manager.query(
        `INSERT INTO planned_snapshot (province_code, id, round_id, take_at, name, meets_on, planned_at, planned_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [tx.province, id, round, takeAt, name, meetsOn, tx.at, tx.actor.name],
      );
      const after = { round, takeAt: takeAt.toISOString(), name, meetsOn };
      await recordAudit(tx, { action: 'snapshotPlanned', object: { type: 'snapshot', id }, before: null, after });
      return { id, round, takeAt, name, meetsOn, plannedBy: tx.actor.name, problem: null };
    });
  }

  /** Returns the id of its round. Refuses: SNAPSHOT_NOT_PLANNED. */
  cancel(actor: Actor, id: string): Promise<string> {
    return this.transactions.run(actor, async (tx) => {
      const [before] = await tx.manager.query<{ round: string; name: string }[]>(
        `SELECT round_id AS round, name FROM planned_snapshot
         WHERE province_code = $1 AND id = $2 AND snapshot_id IS NULL FOR UPDATE`,
        [tx.province, id],
      );
      if (before === undefined) throw refuse('SNAPSHOT_NOT_PLANNED');
      await tx.manager.query('DELETE FROM planned_snapshot WHERE province_code = $1 AND id = $2', [tx.province, id]);
      await recordAudit(tx, { action: 'snapshotPlanDropped', object: { type: 'snapshot', id }, before, after: null });
      return before.round;
    });
  }
}

/** What is planned and not taken yet, the next first; `round`: of that round alone. */
export const readPlannedSnapshots = (tx: Tx, round: string | null = null): Promise<PlannedSnapshot[]> =>
  tx.manager.query<PlannedSnapshot[]>(
    `SELECT id, round_id AS round, take_at AS "takeAt", name, to_char(meets_on, 'YYYY-MM-DD') AS "meetsOn",
       planned_by AS "plannedBy", problem
     FROM planned_snapshot WHERE province_code = $1 AND snapshot_id IS NULL AND ($2::text IS NULL OR round_id = $2)
     ORDER BY take_at, id`,
    [tx.province, round],
  );
