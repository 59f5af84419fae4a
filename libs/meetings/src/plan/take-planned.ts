import { Inject, Injectable } from '@nestjs/common';
import { Refusal, scheduleActor, Transactions, type Tx } from '@chuan-xa/platform';
import { problemSentence } from '@chuan-xa/wording';
import type { Snapshot } from '../snapshot/snapshot.entity.js';
import { TakeSnapshot } from '../snapshot/take-snapshot.js';
import { readPlannedSnapshots, type PlannedSnapshot } from './plan-snapshot.js';

/** What came of a planned snapshot. */
export interface TakenPlan {
  plan: PlannedSnapshot;
  /** null: it could not be taken. */
  snapshot: Snapshot | null;
  problem: string | null;
}

/** Another server took it while this one was at it: what this one did is undone. */
class TakenMeanwhile extends Error {}

/** Takes the planned snapshots whose moment has come, each once, however many servers there are. */
@Injectable()
export class TakePlanned {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(TakeSnapshot) private readonly takeSnapshot: TakeSnapshot,
  ) {}

  async run(): Promise<TakenPlan[]> {
    const due = await this.transactions.read(scheduleActor, async (tx) =>
      (await readPlannedSnapshots(tx)).filter(({ takeAt, problem }) => takeAt <= tx.at && problem === null),
    );
    const taken: TakenPlan[] = [];
    for (const plan of due) {
      const one = await this.take(plan);
      if (one !== null) taken.push(one);
    }
    return taken;
  }

  private async take(plan: PlannedSnapshot): Promise<TakenPlan | null> {
    const mark = async (tx: Tx, { id }: Snapshot): Promise<void> => {
      const [, marked] = await tx.manager.query<[unknown, number]>(
        'UPDATE planned_snapshot SET snapshot_id = $3 WHERE province_code = $1 AND id = $2 AND snapshot_id IS NULL',
        [tx.province, plan.id, id],
      );
      if (marked === 0) throw new TakenMeanwhile();
    };
    try {
      const { name, meetsOn } = plan;
      const snapshot = await this.takeSnapshot.run(scheduleActor, plan.round, { name, meetsOn }, mark);
      return { plan, snapshot, problem: null };
    } catch (error) {
      if (error instanceof TakenMeanwhile) return null;
      if (!(error instanceof Refusal)) throw error;
      return this.notTaken(plan, problemSentence(error.code, error.values));
    }
  }

  private notTaken(plan: PlannedSnapshot, problem: string): Promise<TakenPlan | null> {
    return this.transactions.run(scheduleActor, async (tx) => {
      const [, marked] = await tx.manager.query<[unknown, number]>(
        'UPDATE planned_snapshot SET problem = $3 WHERE province_code = $1 AND id = $2 AND problem IS NULL',
        [tx.province, plan.id, problem],
      );
      return marked === 0 ? null : { plan, snapshot: null, problem };
    });
  }
}
