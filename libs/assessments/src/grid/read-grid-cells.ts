import type { Tx } from '@chuan-xa/platform';
import type { ScoreColumn } from '@chuan-xa/scoring';
import { asSheetCell, type StoredAnswer } from '../sheet/stored-answer.js';
import type { GridCell } from './grid.js';

type Row = StoredAnswer & { sheet: string; column: ScoreColumn; itemId: string; version: number };

/** The cells of sheets, by sheet, in one statement; the caller has asked for the sheets within its reach. */
export async function readGridCells(tx: Tx, sheetIds: string[]): Promise<Map<string, GridCell[]>> {
  const rows = await tx.manager.query<Row[]>(
    `SELECT assessment_id AS sheet, score_column AS "column", item_id AS "itemId", points, value, male, female, met,
       not_applicable AS "notApplicable", declared, text, version
     FROM score WHERE province_code = $1 AND assessment_id = ANY($2::uuid[]) ORDER BY assessment_id, item_id, score_column`,
    [tx.province, sheetIds],
  );
  const bySheet = new Map<string, GridCell[]>();
  for (const { sheet, version, ...stored } of rows) {
    const cell = { ...asSheetCell(stored), version };
    const known = bySheet.get(sheet);
    if (known) known.push(cell);
    else bySheet.set(sheet, [cell]);
  }
  return bySheet;
}
