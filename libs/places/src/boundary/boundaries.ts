import type { MapGround } from '@chuan-xa/charts';
import { refuse, type Tx } from '@chuan-xa/platform';
import { IsNull } from 'typeorm';
import { Boundary } from './boundary.entity.js';

/** The boundaries that stand, a period each, the latest period first; without what is drawn. */
export const listBoundaries = (tx: Tx): Promise<Boundary[]> =>
  tx.manager.find(Boundary, { where: { province: tx.province, endedAt: IsNull() }, order: { period: 'DESC' } });

/** The boundary that stands for a period; null: none. */
export const boundaryOf = (tx: Tx, period: number): Promise<Boundary | null> =>
  tx.manager.findOneBy(Boundary, { province: tx.province, period, endedAt: IsNull() });

/** Refuses: BOUNDARY_UNKNOWN, also for one that stands no longer. */
export async function findBoundary(tx: Tx, id: string): Promise<Boundary> {
  const found = await tx.manager.findOneBy(Boundary, { province: tx.province, id, endedAt: IsNull() });
  if (!found) throw refuse('BOUNDARY_UNKNOWN');
  return found;
}

/** Where the communes of a period lie; null: nobody has loaded it. */
export async function groundOf(tx: Tx, period: number): Promise<MapGround | null> {
  const found = await tx.manager.findOne(Boundary, {
    select: { id: true, ground: true },
    where: { province: tx.province, period, endedAt: IsNull() },
  });
  return found?.ground ?? null;
}
