import type { CommuneKey, Tx } from '@chuan-xa/platform';

/** The units themselves in every period through which they go on unchanged, from the given ones on. */
export async function laterSelves(tx: Tx, keys: CommuneKey[]): Promise<CommuneKey[]> {
  return tx.manager.query<CommuneKey[]>(
    `WITH RECURSIVE self AS (
       SELECT k.period, k.code FROM jsonb_to_recordset($2::jsonb) AS k(period smallint, code text)
       UNION
       SELECT s.to_period, s.to_code::text FROM self
       JOIN succession s ON s.province_code = $1 AND s.from_period = self.period AND s.from_code = self.code AND s.kind = 'unchanged'
     )
     SELECT period, code FROM self ORDER BY period, code`,
    [tx.province, JSON.stringify(keys.map(({ period, code }) => ({ period, code })))],
  );
}
