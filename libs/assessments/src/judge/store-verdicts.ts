import { createHash } from 'node:crypto';
import type { Tx } from '@chuan-xa/platform';
import { hundredthsOf, type Decimal, type Verdict } from '@chuan-xa/scoring';
import type { SheetToJudge } from './read-sheets-to-judge.js';

export interface Judged {
  sheet: SheetToJudge;
  verdict: Verdict;
}

/** A verdict as text, and what it is known by. */
interface Written extends Judged {
  document: string;
  fingerprint: string;
}

const CHUNK = 1000;
/** So few are written without asking first which of them stand already: of a cell that is saved, the verdict mostly is another. */
const FEW = 10;

/**
 * Writes verdicts, each with the revision, hash and engine it rests on; two statements a thousand. Of those that come out as they stand
 * only the day and the moment are written: a verdict is long, and most of a round stays what it was.
 */
export async function storeVerdicts(tx: Tx, judged: Judged[]): Promise<void> {
  for (let from = 0; from < judged.length; from += CHUNK) {
    const written = judged.slice(from, from + CHUNK).map(asText);
    const same = judged.length <= FEW ? new Set<string>() : await touchSame(tx, written);
    const others = written.filter(({ sheet }) => !same.has(sheet.id));
    if (others.length > 0) await writeWhole(tx, others);
  }
}

function asText({ sheet, verdict }: Judged): Written {
  const document = JSON.stringify(verdict);
  return { sheet, verdict, document, fingerprint: createHash('sha256').update(document, 'utf8').digest('hex') };
}

/** Says of the verdicts that stand already when they were judged last; gives the ids of their sheets. */
async function touchSame(tx: Tx, written: Written[]): Promise<Set<string>> {
  const [rows] = await tx.manager.query<[{ id: string }[], number]>(
    `UPDATE verdict v SET judged_on = $4::date, judged_at = $5::timestamptz
     FROM unnest($2::uuid[], $3::text[]) AS n(id, fingerprint)
     WHERE v.province_code = $1 AND v.assessment_id = n.id AND v.fingerprint = n.fingerprint
     RETURNING v.assessment_id AS id`,
    [tx.province, written.map(({ sheet }) => sheet.id), written.map(({ fingerprint }) => fingerprint), tx.today, tx.at],
  );
  return new Set(rows.map(({ id }) => id));
}

async function writeWhole(tx: Tx, written: Written[]): Promise<void> {
  const rows = written.map(({ sheet, verdict, fingerprint }) => ({
    id: sheet.id,
    outcome: verdict.outcome,
    provisional: verdict.provisional,
    total: hundredthsOrNull(verdict.total),
    short: hundredthsOrNull(verdict.wayBack.points),
    edition: verdict.edition.id,
    revision: verdict.edition.revision,
    sha256: verdict.edition.sha256,
    engine: verdict.engine,
    fingerprint,
  }));
  await tx.manager.query(
    `INSERT INTO verdict (province_code, assessment_id, outcome, provisional, total, short, edition_id, revision, sha256, engine, judged_on, judged_at, fingerprint, document)
     SELECT $1, v.id, v.outcome, v.provisional, v.total, v.short, v.edition, v.revision, v.sha256, v.engine, $3::date, $4::timestamptz, v.fingerprint, v.document::jsonb
     FROM ROWS FROM (jsonb_to_recordset($2::jsonb) AS (id uuid, outcome text, provisional boolean, total integer, short integer,
       edition text, revision text, sha256 text, engine text, fingerprint text), unnest($5::text[])) AS v(id, outcome, provisional, total, short,
       edition, revision, sha256, engine, fingerprint, document)
     ON CONFLICT (province_code, assessment_id) DO UPDATE SET outcome = excluded.outcome, provisional = excluded.provisional,
       total = excluded.total, short = excluded.short, edition_id = excluded.edition_id, revision = excluded.revision,
       sha256 = excluded.sha256, engine = excluded.engine, judged_on = excluded.judged_on, judged_at = excluded.judged_at,
       fingerprint = excluded.fingerprint, document = excluded.document`,
    [tx.province, JSON.stringify(rows), tx.today, tx.at, written.map(({ document }) => document)],
  );
}

const hundredthsOrNull = (value: Decimal | null): number | null => (value === null ? null : hundredthsOf(value));
