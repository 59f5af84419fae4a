import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { Changes, refuse, Transactions, type Actor, type Tx } from '@chuan-xa/platform';
import { keyText } from './earlier-selves.js';
import { appendZones, refuseFuture } from './record-zone.js';
import { ZoneEntry, type Zone } from './zone.entity.js';
import { laterSelves } from './later-selves.js';

/** What stands in the place of a wrongly written entry; `zone: null` withdraws it. */
export interface ZoneCorrection {
  entry: string;
  zone: Zone | null;
  decisionNumber: string;
  decisionDate: string;
  why: string;
}

/** Puts an entry in the place of another, which stays on record and is no longer read. */
@Injectable()
export class CorrectZone {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(Changes) private readonly changes: Changes,
  ) {}

  /** @throws ZONE_ENTRY_UNKNOWN, ZONE_ENTRY_REPLACED (someone was first: correct the newest entry) */
  async run(actor: Actor, input: ZoneCorrection): Promise<ZoneEntry> {
    return this.transactions.run(actor, (tx) => this.in(tx, input));
  }

  /** As `run`, inside a transaction that is already open. */
  async in(tx: Tx, input: ZoneCorrection): Promise<ZoneEntry> {
    refuseFuture(tx, input.decisionDate);
    const key = { province: tx.province, number: input.entry };
    if (!/^\d{1,18}$/.test(input.entry)) throw refuse('ZONE_ENTRY_UNKNOWN', { entry: input.entry });
    const wrong = await tx.manager.findOneBy(ZoneEntry, key);
    if (!wrong) throw refuse('ZONE_ENTRY_UNKNOWN', { entry: input.entry });
    await tx.manager.query('SELECT pg_advisory_xact_lock(hashtext($1), $2::int)', ['zone', Number(wrong.number)]);
    const replaced = await tx.manager.existsBy(ZoneEntry, { province: tx.province, replaces: wrong.number });
    if (replaced) throw refuse('ZONE_ENTRY_REPLACED', { entry: input.entry });
    const { period, code } = wrong;
    const [entry] = await appendZones(tx, [{ ...input, period, code, replaces: wrong.number }]);
    if (!entry) throw new Error('The correction was not stored');
    const object = { type: 'zone', id: keyText(wrong) };
    const commune = { period, code };
    await recordAudit(tx, { action: 'zoneCorrected', object, commune, before: wrong, after: entry, why: input.why });
    await this.changes.tell(tx, { kind: 'zoneChanged', communes: await laterSelves(tx, [commune]) });
    return entry;
  }
}
