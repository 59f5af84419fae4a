import type { CommuneKey, Tx } from '@chuan-xa/platform';
import { judgeCommunes } from './judge-communes.js';

/** Judges the named sheets anew, and the sheets of the same communes and round that rest on them. */
export async function judgeSheetsOf(tx: Tx, sheetIds: string[]): Promise<void> {
  const sheets = await tx.manager.query<(CommuneKey & { roundId: string })[]>(
    `SELECT DISTINCT round_id AS "roundId", period, commune_code AS code FROM assessment
     WHERE province_code = $1 AND id = ANY($2::uuid[])`,
    [tx.province, sheetIds],
  );
  for (const roundId of new Set(sheets.map((sheet) => sheet.roundId))) {
    await judgeCommunes(tx, { roundId, communes: sheets.filter((sheet) => sheet.roundId === roundId) });
  }
}
