import type { Tx } from '@chuan-xa/platform';
import type { Score } from './score.entity.js';

const CHUNK = 1000;

/** Writes whole cells over whatever stands in them; one statement a thousand. */
export async function storeScores(tx: Tx, cells: Omit<Score, 'province' | 'writtenAt' | 'writtenBy'>[]): Promise<void> {
  for (let from = 0; from < cells.length; from += CHUNK) {
    await tx.manager.query(
      `INSERT INTO score (province_code, assessment_id, score_column, item_id, points, value, male, female, met, not_applicable, declared, text,
         version, written_at, written_by)
       SELECT $1, c."assessmentId", c."column", c."itemId", c.points, c.value, c.male, c.female, c.met, c."notApplicable", c.declared, c.text,
         c.version, $3::timestamptz, $4
       FROM jsonb_to_recordset($2::jsonb) AS c("assessmentId" uuid, "column" text, "itemId" text, points integer, value integer,
         male integer, female integer, met boolean, "notApplicable" boolean, declared boolean, text text, version integer)
       ON CONFLICT (province_code, assessment_id, score_column, item_id) DO UPDATE SET points = excluded.points, value = excluded.value,
         male = excluded.male, female = excluded.female, met = excluded.met, not_applicable = excluded.not_applicable,
         declared = excluded.declared, text = excluded.text, version = excluded.version, written_at = excluded.written_at, written_by = excluded.written_by`,
      [tx.province, JSON.stringify(cells.slice(from, from + CHUNK)), tx.at, tx.actor.name],
    );
  }
}
