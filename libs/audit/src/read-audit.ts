import { reachText, withinReach, type Tx } from '@chuan-xa/platform';
import type { SelectQueryBuilder } from 'typeorm';
import { AuditRecord } from './audit-record.entity.js';

/** What to read of the record; what is left out is not asked for. */
export interface AuditFilter {
  type?: string;
  id?: string;
  /** The id of an account, or a name exactly as the record has it. */
  person?: string;
  /** Code of a commune, in whichever period. */
  commune?: string;
  action?: string;
  /** Days in Asia/Ho_Chi_Minh, `YYYY-MM-DD`, both included. */
  from?: string;
  to?: string;
}

const ACCOUNT_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Acts about these belong to whoever keeps the accounts, and to nobody else. */
const OF_ACCOUNTS = "('account', 'session', 'request')";

/** The acts that the actor may read, newest first, a page of them; pages count from 1. */
export async function readAudit(
  tx: Tx,
  { page, pageSize, ...filter }: AuditFilter & { page: number; pageSize: number },
): Promise<{ items: AuditRecord[]; total: number }> {
  const [items, total] = await asked(tx, filter)
    .skip((page - 1) * pageSize)
    .take(pageSize)
    .getManyAndCount();
  return { items, total };
}

/** How many acts the actor may read. */
export const countAudit = (tx: Tx, filter: AuditFilter): Promise<number> => asked(tx, filter).getCount();

/** As `readAudit`, all of them, a few thousand in memory at a time. */
export async function* eachAudit(tx: Tx, filter: AuditFilter, chunk = 2000): AsyncGenerator<AuditRecord> {
  for (let before: string | undefined; ;) {
    const query = asked(tx, filter).take(chunk);
    if (before !== undefined) query.andWhere('a.number < :before', { before });
    const rows = await query.getMany();
    yield* rows;
    if (rows.length < chunk) return;
    before = rows.at(-1)?.number;
  }
}

function asked(tx: Tx, filter: AuditFilter): SelectQueryBuilder<AuditRecord> {
  const query = tx.manager
    .createQueryBuilder(AuditRecord, 'a')
    .where('a.province = :province', { province: tx.province })
    .andWhere(
      `CASE WHEN a.object_type IN ${OF_ACCOUNTS} THEN :accounts ELSE ${withinReach('a', ':province', ':reach')} END`,
      { accounts: tx.actor.readsAccounts, reach: reachText(tx.actor) },
    )
    .orderBy('a.number', 'DESC');
  const { type, id, person, commune, action, from, to } = filter;
  if (type !== undefined) query.andWhere('a.object_type = :type', { type });
  if (id !== undefined) query.andWhere('a.object_id = :id', { id });
  if (person !== undefined)
    query.andWhere(ACCOUNT_ID.test(person) ? 'a.account_id = :person' : 'a.actor = :person', { person });
  if (commune !== undefined) query.andWhere('a.commune_code = :commune', { commune });
  if (action !== undefined) query.andWhere('a.action = :action', { action });
  if (from !== undefined) query.andWhere(`a.at >= ${startOf(':from')}`, { from });
  if (to !== undefined) query.andWhere(`a.at < ${startOf(':to', 1)}`, { to });
  return query;
}

/** The moment at which a day begins in Vietnam; `later` days after the one named. */
const startOf = (day: string, later = 0): string =>
  `((${day}::date + ${later})::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh')`;
