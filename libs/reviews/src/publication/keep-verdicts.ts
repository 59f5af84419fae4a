import type { Tx } from '@chuan-xa/platform';

/** Keeps the verdicts of rounds as they stand before a publication replaces them. */
export async function keepVerdicts(tx: Tx, publicationId: string, rounds: readonly string[]): Promise<void> {
  await tx.manager.query(
    `INSERT INTO publication_verdict (province_code, publication_id, assessment_id, outcome, judged_at, document)
     SELECT v.province_code, $2, v.assessment_id, v.outcome, v.judged_at, v.document FROM verdict v
     JOIN assessment a ON a.province_code = v.province_code AND a.id = v.assessment_id
     WHERE v.province_code = $1 AND a.round_id = ANY($3)`,
    [tx.province, publicationId, rounds],
  );
}
