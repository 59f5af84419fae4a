import { reachText, withinReach, type Tx } from '@chuan-xa/platform';
import type { Title } from '@chuan-xa/standards';
import { Pledge } from './pledge.entity.js';
import { Recognition } from './recognition.entity.js';

/** A part of a register: what to take, and how many there are in all. */
export interface Part<T> {
  items: T[];
  total: number;
}

interface Page {
  page: number;
  pageSize: number;
}

/** Recognitions by commune, the latest year first; withdrawn ones among them. */
export async function listRecognitions(
  tx: Tx,
  filter: Page & { title?: Title; commune?: string; through?: number },
): Promise<Part<Recognition>> {
  const query = tx.manager
    .createQueryBuilder(Recognition, 'r')
    .where('r.province = :province', { province: tx.province })
    .andWhere(withinReach('r', ':province', ':reach'), { reach: reachText(tx.actor) });
  if (filter.title) query.andWhere('r.title = :title', { title: filter.title });
  if (filter.commune) query.andWhere('r.commune_code = :commune', { commune: filter.commune });
  if (filter.through !== undefined) query.andWhere('r.year <= :through', { through: filter.through });
  const [items, total] = await query
    .orderBy('r.communeCode')
    .addOrderBy('r.year', 'DESC')
    .addOrderBy('r.id')
    .skip((filter.page - 1) * filter.pageSize)
    .take(filter.pageSize)
    .getManyAndCount();
  return { items, total };
}

/** Pledges by year and commune; those given up among them. */
export async function listPledges(tx: Tx, filter: Page & { title?: Title; year?: number }): Promise<Part<Pledge>> {
  const query = tx.manager
    .createQueryBuilder(Pledge, 'p')
    .where('p.province = :province', { province: tx.province })
    .andWhere(withinReach('p', ':province', ':reach'), { reach: reachText(tx.actor) });
  if (filter.title) query.andWhere('p.title = :title', { title: filter.title });
  if (filter.year !== undefined) query.andWhere('p.year = :year', { year: filter.year });
  const [items, total] = await query
    .orderBy('p.year', 'DESC')
    .addOrderBy('p.communeCode')
    .addOrderBy('p.id')
    .skip((filter.page - 1) * filter.pageSize)
    .take(filter.pageSize)
    .getManyAndCount();
  return { items, total };
}
