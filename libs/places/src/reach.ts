import { reachText, type CommuneKey, type Tx } from '@chuan-xa/platform';
import { keyText } from './earlier-selves.js';

/** What the actor of a transaction may see of the province: all of it, or its office's units and what came to them. */
export interface ReachedUnits {
  sees: (unit: CommuneKey) => boolean;
  /** Whether the actor's office answers for the unit itself, so that it may write on its sheets. */
  holds: (unit: CommuneKey) => boolean;
}

const ALL: ReachedUnits = { sees: () => true, holds: () => true };
const NONE: ReachedUnits = { sees: () => false, holds: () => false };

/** The application's own check, in front of the database's; one statement where the reach is an office, else none. */
export async function reachedUnits(tx: Tx): Promise<ReachedUnits> {
  if (tx.actor.reach === 'province') return ALL;
  if (tx.actor.reach === 'nothing') return NONE;
  const rows = await tx.manager.query<(CommuneKey & { own: boolean })[]>(
    'SELECT period, commune_code AS code, own FROM office_reach WHERE province_code = $1 AND office_code = $2',
    [tx.province, reachText(tx.actor)],
  );
  const seen = new Set(rows.map(keyText));
  const held = new Set(rows.filter(({ own }) => own).map(keyText));
  return { sees: (unit) => seen.has(keyText(unit)), holds: (unit) => held.has(keyText(unit)) };
}
