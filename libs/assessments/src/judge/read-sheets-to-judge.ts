import type { Tx } from '@chuan-xa/platform';
import type { ScoreColumn, SheetCell } from '@chuan-xa/scoring';
import { asSheetCell, type StoredAnswer } from '../sheet/stored-answer.js';
import type { Selection } from './selection.js';

/** A sheet of an open round with its cells. */
export interface SheetToJudge {
  id: string;
  roundId: string;
  editionId: string;
  period: number;
  code: string;
  state: string;
  cells: SheetCell[];
}

type StoredCell = StoredAnswer & { assessmentId: string; column: ScoreColumn; itemId: string };

/**
 * Reads sheets and cells in two statements, however many they are.
 * @param hold whether the sheets are held until the transaction ends, as they must be where verdicts are stored
 */
export async function readSheetsToJudge(tx: Tx, selection: Selection, hold = true): Promise<SheetToJudge[]> {
  const communes = 'communes' in selection ? selection.communes : null;
  const sheets = await tx.manager.query<Omit<SheetToJudge, 'cells'>[]>(
    `SELECT a.id, a.round_id AS "roundId", a.edition_id AS "editionId", a.period, a.commune_code AS code, a.state
     FROM assessment a JOIN round r ON r.province_code = a.province_code AND r.id = a.round_id
     WHERE a.province_code = $1 AND r.closed_at IS NULL
       AND ($2::text IS NULL OR a.round_id = $2)
       AND ($3::smallint[] IS NULL OR (a.period, a.commune_code) IN (SELECT * FROM unnest($3::smallint[], $4::text[])))
     ORDER BY a.id ${hold ? 'FOR NO KEY UPDATE OF a' : ''}`,
    [
      tx.province,
      selection.roundId ?? null,
      communes?.map((key) => key.period) ?? null,
      communes?.map((key) => key.code) ?? null,
    ],
  );
  const cells = await tx.manager.query<StoredCell[]>(
    `SELECT assessment_id AS "assessmentId", score_column AS "column", item_id AS "itemId",
       points, value, male, female, met, not_applicable AS "notApplicable", declared, text
     FROM score WHERE province_code = $1 AND assessment_id = ANY($2::uuid[]) AND score_column <> 'self' AND text IS NULL`,
    [tx.province, sheets.map((sheet) => sheet.id)],
  );
  const bySheet = new Map<string, SheetCell[]>();
  for (const { assessmentId, ...stored } of cells) {
    const known = bySheet.get(assessmentId);
    if (known) known.push(asSheetCell(stored));
    else bySheet.set(assessmentId, [asSheetCell(stored)]);
  }
  return sheets.map((sheet) => ({ ...sheet, cells: bySheet.get(sheet.id) ?? [] }));
}
