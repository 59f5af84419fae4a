import { createHash } from 'node:crypto';

/** One act as the chain seals it: everything that the record says of it. */
export interface SealedAct {
  province: string;
  /** From 1, without a gap. */
  number: number;
  at: Date;
  actor: string;
  account: string | null;
  office: string | null;
  via: string;
  action: string;
  objectType: string;
  objectId: string;
  period: number | null;
  commune: string | null;
  before: unknown;
  after: unknown;
  why: string | null;
}

/** The last link of a province's chain: how many acts there are, and the hash that seals them all. */
export interface ChainHead {
  number: number;
  /** SHA-256, 64 hexadecimal digits. */
  hash: string;
  /** When the last act was done; null while there is none. */
  at: Date | null;
}

/** Before the first act. */
export const START: ChainHead = { number: 0, hash: '0'.repeat(64), at: null };

/** Named in every link, so that another way of sealing can follow without doubt about which was used. */
const VERSION = 1;

/** The hash of an act after the one before it: SHA-256 of both as one canonical JSON text. */
export const sealOf = (previous: string, act: SealedAct): string =>
  createHash('sha256')
    .update(
      `[${VERSION},${JSON.stringify(previous)},${JSON.stringify(act.province)},${act.number},${sealedTextOf(act)}`,
      'utf8',
    )
    .digest('hex');

/**
 * The end of that text: what it says of an act whose number is not known yet. Number and hash are given by the database, which holds the
 * head (`append_to_record`); it puts the same beginning before it.
 */
export function sealedTextOf(act: Omit<SealedAct, 'province' | 'number'>): string {
  const said = [
    act.at.toISOString(),
    act.actor,
    act.account,
    act.office,
    act.via,
    act.action,
    act.objectType,
    act.objectId,
    act.period,
    act.commune,
    canonical(act.before),
    canonical(act.after),
    act.why,
  ];
  return JSON.stringify(said).slice(1);
}

/** The same value with the names of every object in order: jsonb keeps no order of its own. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, canonical(inner)]),
  );
}
