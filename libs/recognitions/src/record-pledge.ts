import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { refuse, refuseAll, Transactions, type Actor, type Tx } from '@chuan-xa/platform';
import type { Title } from '@chuan-xa/standards';
import { checkHolder } from './check-holder.js';
import { Pledge } from './pledge.entity.js';

/** A commune's registration to reach a title in a year. `on`: a day of the unit's period; the year's last day if not given. */
export interface PledgeInput {
  title: Title;
  commune: string;
  period?: number;
  year: number;
  document?: string | null;
  note?: string | null;
}

/** Records a pledge. */
@Injectable()
export class RecordPledge {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  async run(actor: Actor, input: PledgeInput): Promise<Pledge> {
    return this.transactions.run(actor, (tx) => recordPledge(tx, input));
  }
}

/** As the use case, inside a transaction that is already open. */
export async function recordPledge(tx: Tx, input: PledgeInput): Promise<Pledge> {
  const holder = await checkHolder(
    tx,
    { ...input, on: input.period === undefined ? `${input.year}-01-01` : undefined },
    '',
  );
  if (holder.key === null || holder.faults.length > 0) throw refuseAll(holder.faults);
  const key = {
    province: tx.province,
    title: input.title,
    year: input.year,
    period: holder.key.period,
    communeCode: holder.key.code,
  };
  if (await tx.manager.existsBy(Pledge, key))
    throw refuse('PLEDGE_EXISTS', { commune: input.commune, title: input.title, year: input.year });
  const pledge = tx.manager.create(Pledge, {
    ...key,
    id: randomUUID(),
    document: input.document?.normalize('NFC') ?? null,
    note: input.note?.normalize('NFC') ?? null,
    droppedOn: null,
    recordedAt: tx.at,
    recordedBy: tx.actor.name,
  });
  await tx.manager.insert(Pledge, pledge);
  await recordAudit(tx, {
    action: 'pledgeRecorded',
    object: { type: 'pledge', id: pledge.id },
    commune: { period: pledge.period, code: pledge.communeCode },
    before: null,
    after: pledge,
  });
  return pledge;
}
