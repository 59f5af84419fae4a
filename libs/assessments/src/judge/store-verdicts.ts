import type { Tx } from '@chuan-xa/platform';
import { hundredthsOf, type Decimal, type Verdict } from '@chuan-xa/scoring';
import type { SheetToJudge } from './read-sheets-to-judge.js';

export interface Judged {
  sheet: SheetToJudge;
  verdict: Verdict;
}

const CHUNK = 1000;

/** Writes verdicts, each with the revision, hash and engine it rests on; one statement a thousand. */
export async function storeVerdicts(tx: Tx, judged: Judged[]): Promise<void> {
  for (let from = 0; from < judged.length; from += CHUNK) {
    const rows = judged.slice(from, from + CHUNK).map(({ sheet, verdict }) => ({
      id: sheet.id,
      outcome: verdict.outcome,
      provisional: verdict.provisional,
      total: hundredthsOrNull(verdict.total),
      short: hundredthsOrNull(verdict.wayBack.points),
      edition: verdict.edition.id,
      revision: verdict.edition.revision,
      sha256: verdict.edition.sha256,
      engine: verdict.engine,
      document: verdict,
    }));
    await tx.manager.query(
      `INSERT INTO verdict (province_code, assessment_id, outcome, provisional, total, short, edition_id, revision, sha256, engine, judged_on, judged_at, document)
       SELECT $1, v.id, v.outcome, v.provisional, v.total, v.short, v.edition, v.revision, v.sha256, v.engine, $3::date, $4::timestamptz, v.document
       FROM jsonb_to_recordset($2::jsonb) AS v(id uuid, outcome text, provisional boolean, total integer, short integer,
         edition text, revision text, sha256 text, engine text, document jsonb)
       ON CONFLICT (province_code, assessment_id) DO UPDATE SET outcome = excluded.outcome, provisional = excluded.provisional,
         total = excluded.total, short = excluded.short, edition_id = excluded.edition_id, revision = excluded.revision,
         sha256 = excluded.sha256, engine = excluded.engine, judged_on = excluded.judged_on, judged_at = excluded.judged_at,
         document = excluded.document`,
      [tx.province, JSON.stringify(rows), tx.today, tx.at],
    );
  }
}

const hundredthsOrNull = (value: Decimal | null): number | null => (value === null ? null : hundredthsOf(value));
