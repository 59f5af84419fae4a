import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { refuse, refuseAll, Transactions, type Actor, type SentFile } from '@chuan-xa/platform';
import { boundaryOf } from './boundaries.js';
import { Boundary } from './boundary.entity.js';
import { CheckBoundary } from './check-boundary.js';
import { endBoundary, recordedOf } from './end-boundary.js';

export interface BoundaryInput {
  /** The day whose communes it is of, `YYYY-MM-DD`. */
  on: string;
  /** Where it comes from. */
  source: string;
  /** The one that stands and is to be replaced; null: none was seen. */
  replaces: string | null;
  file: SentFile;
}

/** Puts a boundary file in force for a period, in the place of what stood. */
@Injectable()
export class KeepBoundary {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(CheckBoundary) private readonly check: CheckBoundary,
  ) {}

  /** Refuses: INVALID_INPUT with every fault of the file, BOUNDARY_CHANGED where another stands than was seen. */
  async run(actor: Actor, input: BoundaryInput): Promise<Boundary> {
    const { period, faults, ground, fileName, sha256 } = await this.check.run(actor, input);
    if (faults.length > 0 || ground === null) throw refuseAll(faults);
    return this.transactions.run(actor, async (tx) => {
      // one after the other, or two would stand
      await tx.manager.query('SELECT 1 FROM unit_period WHERE province_code = $1 AND period = $2 FOR UPDATE', [
        tx.province,
        period.period,
      ]);
      const before = await boundaryOf(tx, period.period);
      if ((before?.id ?? null) !== input.replaces)
        throw refuse('BOUNDARY_CHANGED', { by: before?.loadedBy, at: before?.loadedAt.toISOString() });
      if (before) await endBoundary(tx, before);
      const boundary = tx.manager.create(Boundary, {
        ...{ province: tx.province, id: randomUUID(), period: period.period, fileName, sha256, ground },
        ...{ source: input.source, loadedAt: tx.at, loadedBy: tx.actor.name, endedAt: null, endedBy: null },
      });
      await tx.manager.insert(Boundary, boundary);
      await recordAudit(tx, {
        action: 'boundaryLoaded',
        object: { type: 'boundary', id: boundary.id },
        before: before && recordedOf(before),
        after: recordedOf(boundary),
      });
      return boundary;
    });
  }
}
