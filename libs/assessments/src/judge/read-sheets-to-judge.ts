import type { Tx } from '@chuan-xa/platform';
import type { SheetCell } from '@chuan-xa/scoring';
import { CELLS_TEXT, readCellsText } from './cells-text.js';
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

/**
 * Reads sheets and cells in two statements, however many they are.
 * @param hold whether the sheets are held until the transaction ends, as they must be where verdicts are stored
 */
export async function readSheetsToJudge(tx: Tx, selection: Selection, hold = true): Promise<SheetToJudge[]> {
  const communes = 'communes' in selection ? selection.communes : null;
  const named = 'sheets' in selection ? selection.sheets : null;
  const sheets = await tx.manager.query<Omit<SheetToJudge, 'cells'>[]>(
    `WITH named AS MATERIALIZED (
       SELECT DISTINCT round_id, period, commune_code FROM assessment WHERE province_code = $1 AND id = ANY($5::uuid[])
     )
     SELECT a.id, a.round_id AS "roundId", a.edition_id AS "editionId", a.period, a.commune_code AS code, a.state
     FROM assessment a JOIN round r ON r.province_code = a.province_code AND r.id = a.round_id
     WHERE a.province_code = $1 AND r.closed_at IS NULL
       AND ($2::text IS NULL OR a.round_id = $2)
       AND ($3::smallint[] IS NULL OR (a.period, a.commune_code) IN (SELECT * FROM unnest($3::smallint[], $4::bpchar[])))
       AND ($5::uuid[] IS NULL OR (a.round_id, a.period, a.commune_code) IN (SELECT * FROM named))
     ORDER BY a.id ${hold ? 'FOR NO KEY UPDATE OF a' : ''}`,
    [
      tx.province,
      'roundId' in selection ? selection.roundId : null,
      communes?.map((key) => key.period) ?? null,
      communes?.map((key) => key.code) ?? null,
      named,
    ],
  );
  const cells = await tx.manager.query<{ id: string; text: string }[]>(
    `SELECT s.assessment_id AS id, ${CELLS_TEXT} AS text FROM score s
     WHERE s.province_code = $1 AND s.assessment_id = ANY($2::uuid[]) AND s.score_column <> 'self' AND s.text IS NULL
     GROUP BY s.assessment_id`,
    [tx.province, sheets.map((sheet) => sheet.id)],
  );
  const bySheet = new Map(cells.map(({ id, text }) => [id, text]));
  return sheets.map((sheet) => ({ ...sheet, cells: readCellsText(bySheet.get(sheet.id) ?? null) }));
}
