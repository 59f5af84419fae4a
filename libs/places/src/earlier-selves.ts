import type { CommuneKey, Tx } from '@chuan-xa/platform';

/** `period:code`, for maps. */
export const keyText = ({ period, code }: CommuneKey): string => `${period}:${code}`;

/**
 * By unit (`period:code`): the unit itself in every earlier period from which it came on unchanged, itself among them.
 * What such a unit was given then, it still has.
 */
export async function earlierSelves(tx: Tx, keys: CommuneKey[]): Promise<Map<string, CommuneKey[]>> {
  const rows = await tx.manager.query<{ unit: string; period: number; code: string }[]>(
    `WITH RECURSIVE self AS (
       SELECT k.period || ':' || k.code AS unit, k.period::smallint AS period, k.code
       FROM jsonb_to_recordset($2::jsonb) AS k(period smallint, code text)
       UNION
       SELECT self.unit, s.from_period, s.from_code::text FROM self
       JOIN succession s ON s.province_code = $1 AND s.to_period = self.period AND s.to_code = self.code AND s.kind = 'unchanged'
     )
     SELECT unit, period, code FROM self`,
    [tx.province, JSON.stringify(keys.map(({ period, code }) => ({ period, code })))],
  );
  const selves = new Map<string, CommuneKey[]>();
  for (const { unit, period, code } of rows) selves.set(unit, [...(selves.get(unit) ?? []), { period, code }]);
  return selves;
}
