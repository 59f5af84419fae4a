import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { Transactions, type Actor } from '@chuan-xa/platform';
import { findBoundary } from './boundaries.js';
import type { Boundary } from './boundary.entity.js';
import { endBoundary, recordedOf } from './end-boundary.js';

/** Takes a boundary out of force: from then on its period has the map of tiles alone. */
@Injectable()
export class RemoveBoundary {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  /** Refuses: BOUNDARY_UNKNOWN. */
  async run(actor: Actor, id: string): Promise<Boundary> {
    return this.transactions.run(actor, async (tx) => {
      const boundary = await findBoundary(tx, id);
      await endBoundary(tx, boundary);
      await recordAudit(tx, {
        action: 'boundaryRemoved',
        object: { type: 'boundary', id },
        before: recordedOf(boundary),
        after: null,
      });
      return boundary;
    });
  }
}
