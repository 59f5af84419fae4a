import { Inject, Injectable } from '@nestjs/common';
import { Refusal, scheduleActor, Transactions } from '@chuan-xa/platform';
import { problemSentence } from '@chuan-xa/wording';
import { EditRound } from './edit-round.js';
import { openRound, type RoundPlan } from './open-round.js';

/** What the day has brought to a round. */
export interface KeptDay {
  round: string;
  name: string;
  what: 'opened' | 'closed' | 'notOpened';
  /** Why it could not be opened; null otherwise. */
  problem: string | null;
}

/** Opens the planned rounds whose day has come and closes those whose last day is over, each whole or not at all; by one server alone. */
@Injectable()
export class KeepRoundDays {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(EditRound) private readonly editRound: EditRound,
  ) {}

  async run(): Promise<KeptDay[]> {
    const kept: KeptDay[] = [];
    for (let next = await this.openNext(); next !== null; next = await this.openNext()) kept.push(next);
    for (const { id, name } of await this.toClose()) {
      if (await this.close(id)) kept.push({ round: id, name, what: 'closed', problem: null });
    }
    return kept;
  }

  /** null: no planned round's day has come, or another server has it in hand. */
  private async openNext(): Promise<KeptDay | null> {
    let found: { id: string; plan: RoundPlan } | undefined;
    try {
      return await this.transactions.run(scheduleActor, async (tx) => {
        [found] = await tx.manager.query<{ id: string; plan: RoundPlan }[]>(
          `SELECT id, plan FROM planned_round WHERE province_code = $1 AND opens_on <= $2 AND tried_on IS DISTINCT FROM $2
           ORDER BY opens_on, id LIMIT 1 FOR UPDATE SKIP LOCKED`,
          [tx.province, tx.today],
        );
        if (found === undefined) return null;
        const { name } = await openRound(tx, found.plan);
        await tx.manager.query('DELETE FROM planned_round WHERE province_code = $1 AND id = $2', [
          tx.province,
          found.id,
        ]);
        return { round: found.id, name, what: 'opened' as const, problem: null };
      });
    } catch (error) {
      if (!(error instanceof Refusal) || found === undefined) throw error;
      const { code, values } = error.faults[0] ?? error;
      return this.notOpened(found, problemSentence(code, values));
    }
  }

  private notOpened({ id, plan }: { id: string; plan: RoundPlan }, problem: string): Promise<KeptDay> {
    return this.transactions.run(scheduleActor, async (tx) => {
      await tx.manager.query(
        'UPDATE planned_round SET problem = $3, tried_on = $4 WHERE province_code = $1 AND id = $2',
        [tx.province, id, problem, tx.today],
      );
      return { round: id, name: plan.name, what: 'notOpened' as const, problem };
    });
  }

  /** Whether it was still open: somebody, or another server, may have closed it just now. */
  private async close(id: string): Promise<boolean> {
    try {
      await this.editRound.run(scheduleActor, id, { closed: true, why: 'Đã hết ngày cuối của đợt' });
      return true;
    } catch (error) {
      if (error instanceof Refusal && error.code === 'ROUND_CLOSED') return false;
      throw error;
    }
  }

  private toClose(): Promise<{ id: string; name: string }[]> {
    return this.transactions.read(scheduleActor, (tx) =>
      tx.manager.query<{ id: string; name: string }[]>(
        'SELECT id, name FROM round WHERE province_code = $1 AND closed_at IS NULL AND closes_on < $2 ORDER BY id',
        [tx.province, tx.today],
      ),
    );
  }
}
