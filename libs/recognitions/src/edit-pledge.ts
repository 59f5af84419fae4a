import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { namedFields, refuse, Transactions, type Actor, type Tx } from '@chuan-xa/platform';
import { Pledge } from './pledge.entity.js';

/** What of a pledge may change: its paper, its note, or that it was given up (a day) or taken up again (null). */
export interface PledgeEdit {
  document?: string | null;
  note?: string | null;
  droppedOn?: string | null;
  why: string;
}

/** Mends or gives up a pledge; it is never deleted. */
@Injectable()
export class EditPledge {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  async run(actor: Actor, id: string, edit: PledgeEdit): Promise<Pledge> {
    return this.transactions.run(actor, (tx) => editPledge(tx, id, edit));
  }
}

/** As the use case, inside a transaction that is already open. */
export async function editPledge(tx: Tx, id: string, { why, ...edit }: PledgeEdit): Promise<Pledge> {
  const pledge = await tx.manager.findOne(Pledge, {
    where: { province: tx.province, id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!pledge) throw refuse('PLEDGE_NOT_FOUND');
  if (!why.trim()) throw refuse('REASON_REQUIRED');
  const before = { ...pledge };
  Object.assign(pledge, namedFields(edit));
  await tx.manager.save(pledge);
  await recordAudit(tx, {
    action: 'pledgeMended',
    object: { type: 'pledge', id },
    commune: { period: pledge.period, code: pledge.communeCode },
    before,
    after: pledge,
    why,
  });
  return pledge;
}
