import { Inject, Injectable } from '@nestjs/common';
import { recordAudits } from '@chuan-xa/audit';
import { Changes, refuseAll, Transactions, type Actor, type Fault, type Refusal, type Tx } from '@chuan-xa/platform';
import { communesNamed, refuseCommune, type CommuneOn } from './communes-on.js';
import { keyText } from './earlier-selves.js';
import { periodOn } from './periods.js';
import { ZoneEntry, type Zone } from './zone.entity.js';
import { laterSelves } from './later-selves.js';

/** The zone that one decision gives to one or several communes. */
export interface ZoneDecision {
  /** GSO codes, as of `on`. */
  communes: string[];
  zone: Zone;
  decisionNumber: string;
  /** `YYYY-MM-DD`, not after today. */
  decisionDate: string;
  /** The day whose units the decision is about; its own date when left out. */
  on?: string;
  why?: string | null;
}

/** Writes the zone that a decision gives; whoever rests on zones judges anew in the same transaction. */
@Injectable()
export class RecordZone {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(Changes) private readonly changes: Changes,
  ) {}

  /** @throws INVALID_INPUT with a fault for each commune that the day does not have, or that stands twice */
  async run(actor: Actor, input: ZoneDecision): Promise<ZoneEntry[]> {
    return this.transactions.run(actor, (tx) => this.in(tx, input));
  }

  /** As `run`, inside a transaction that is already open. */
  async in(tx: Tx, input: ZoneDecision): Promise<ZoneEntry[]> {
    refuseFuture(tx, input.decisionDate);
    const day = input.on ?? input.decisionDate;
    const communes = await wanted(tx, input.communes, day);
    const entries = await appendZones(
      tx,
      communes.map(({ code, period }) => ({ ...input, code, period, replaces: null })),
    );
    await recordAudits(
      tx,
      communes.map(({ code, period, zone }) => ({
        action: 'zoneRecorded',
        object: { type: 'zone', id: keyText({ period, code }) },
        commune: { period, code },
        before: zone,
        after: { zone: input.zone, decisionNumber: input.decisionNumber, decisionDate: input.decisionDate },
        why: input.why ?? null,
      })),
    );
    await this.changes.tell(tx, { kind: 'zoneChanged', communes: await laterSelves(tx, communes) });
    return entries;
  }
}

/** A decision that is yet to be taken is a slip of the pen. */
export function refuseFuture(tx: Tx, date: string): void {
  if (date <= tx.today) return;
  const values = { date, today: tx.today };
  throw refuseAll([{ field: 'decisionDate', code: 'ZONE_DECISION_IN_FUTURE', values }]);
}

/** Appends entries, in the transaction of the caller, who records and tells them. */
export async function appendZones(
  tx: Tx,
  rows: Pick<ZoneEntry, 'period' | 'code' | 'zone' | 'decisionNumber' | 'decisionDate' | 'replaces'>[],
): Promise<ZoneEntry[]> {
  const entries = rows.map(({ period, code, zone, decisionNumber, decisionDate, replaces }) => ({
    province: tx.province,
    period,
    code,
    zone,
    decisionNumber: decisionNumber.normalize('NFC'),
    decisionDate,
    replaces,
    recordedAt: tx.at,
    recordedBy: tx.actor.name,
  }));
  const { identifiers } = await tx.manager.insert(ZoneEntry, entries);
  return entries.map((entry, at) => ({ ...entry, number: String(identifiers[at]?.number) }));
}

async function wanted(tx: Tx, codes: string[], day: string): Promise<CommuneOn[]> {
  const { period } = await periodOn(tx, day);
  const found = new Map((await communesNamed(tx, codes, day)).map((commune) => [commune.code, commune]));
  const faults: Fault[] = [];
  for (const [at, code] of codes.entries()) {
    const field = `communes.${at}`;
    const commune = found.get(code);
    if (!commune) faults.push(faultOf(await refuseCommune(tx, code, period, day), field));
    else if (codes.indexOf(code) < at) {
      faults.push({ field, code: 'COMMUNE_LISTED_TWICE', values: { commune: commune.fullName } });
    }
  }
  if (faults.length > 0) throw refuseAll(faults);
  return [...found.values()];
}

const faultOf = ({ code, values }: Refusal, field: string): Fault => ({ field, code, values });
