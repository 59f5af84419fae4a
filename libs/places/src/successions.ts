import type { CommuneKey, Tx } from '@chuan-xa/platform';
import { Commune, type CommuneType } from './commune.entity.js';
import { followSuccessions, precedeSuccessions, type Followed, type SuccessionEdge } from './follow-successions.js';
import { communeFullName } from './names.js';
import { periodOn } from './periods.js';
import { Succession } from './succession.entity.js';

/** A unit before or after another, by name, and how it came there. */
export interface RelatedCommune extends Followed {
  type: CommuneType;
  name: string;
  fullName: string;
}

/** Every step that is known of the province; a few hundred rows. For following many units at once. */
export async function successions(tx: Tx): Promise<SuccessionEdge[]> {
  const rows = await tx.manager.find(Succession, {
    where: { province: tx.province },
    order: { fromPeriod: 'ASC', fromCode: 'ASC', toCode: 'ASC' },
  });
  return rows.map(({ fromPeriod, fromCode, toPeriod, toCode, kind, shareAreaKm2, sharePeople, note }) => ({
    fromPeriod,
    fromCode,
    toPeriod,
    toCode,
    kind,
    share: shareAreaKm2 === null && sharePeople === null ? null : { areaKm2: shareAreaKm2, people: sharePeople },
    note,
  }));
}

/**
 * What a unit came to by a later day or period: itself as `unchanged`, or the list of its successors.
 * @param to a day `YYYY-MM-DD`, or the number of a period; an earlier one gives an empty list
 */
export async function successorsOf(tx: Tx, unit: CommuneKey, to: string | number): Promise<RelatedCommune[]> {
  const period = typeof to === 'number' ? to : (await periodOn(tx, to)).period;
  if (period < unit.period) return [];
  return named(tx, period, followSuccessions(await successions(tx), unit, period));
}

/** The units of an earlier day or period of which something, or all, came to this one. */
export async function predecessorsOf(tx: Tx, unit: CommuneKey, from: string | number): Promise<RelatedCommune[]> {
  const period = typeof from === 'number' ? from : (await periodOn(tx, from)).period;
  if (period > unit.period) return [];
  return named(tx, period, precedeSuccessions(await successions(tx), unit, period));
}

async function named(tx: Tx, period: number, followed: Followed[]): Promise<RelatedCommune[]> {
  if (followed.length === 0) return [];
  const units = await tx.manager.find(Commune, { where: { province: tx.province, period } });
  const known = new Map(units.map((unit) => [unit.code, unit]));
  return followed.flatMap((end) => {
    const unit = known.get(end.code);
    return unit ? [{ ...end, type: unit.type, name: unit.name, fullName: communeFullName(unit) }] : [];
  });
}
