import { communeNames } from '@chuan-xa/places';
import { reachText, withinReach, type Tx } from '@chuan-xa/platform';
import { sayActs } from '@chuan-xa/wording';
import type { OthersActs } from './home.js';

/** How many lines are shown. */
const MOST = 30;

interface Row {
  at: Date;
  by: string;
  action: string;
  count: number;
  communes: number;
  period: number | null;
  code: string | null;
  sheet: string | null;
}

/**
 * What others have done since a moment to what the actor may read of the record, the latest first: the acts of one person in one office and
 * of one kind are one line. Who signed in and what was refused is no news. Two statements.
 */
export async function readOthersActs(tx: Tx, since: Date): Promise<OthersActs[]> {
  const rows = await tx.manager.query<Row[]>(
    `SELECT max(r.at) AS at, r.actor AS "by", r.action, count(*)::int AS count,
       count(DISTINCT (r.period, r.commune_code)) FILTER (WHERE r.commune_code IS NOT NULL)::int AS communes,
       min(r.period) AS period, min(r.commune_code) AS code,
       CASE WHEN min(r.object_id) = max(r.object_id) AND bool_and(r.object_type = 'assessment') THEN min(r.object_id) END AS sheet
     FROM audit_record r
     WHERE r.province_code = $1 AND r.at > $2 AND r.account_id IS DISTINCT FROM $3::uuid
       AND CASE WHEN r.object_type IN ('account', 'session', 'request') THEN $4::boolean AND r.object_type = 'account'
         ELSE ${withinReach('r', '$1', '$5')} END
     GROUP BY r.action, r.actor, r.account_id, r.office
     ORDER BY max(r.number) DESC LIMIT ${MOST}`,
    [tx.province, since, tx.actor.account, tx.actor.readsAccounts, reachText(tx.actor)],
  );
  const unitOf = ({ period, code, communes }: Row) =>
    communes === 1 && period !== null && code !== null ? { period, code } : null;
  const nameOf = await communeNames(
    tx,
    rows.flatMap((row) => unitOf(row) ?? []),
  );
  return rows.map((row) => {
    const unit = unitOf(row);
    const { at, by, sheet, count } = row;
    return { at, by, what: sayActs(row), commune: unit && nameOf(unit).name, sheet, count };
  });
}
