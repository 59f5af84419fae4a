import { fromStored, isSameValue, type CellValue, type Score, type ScoreColumn } from '@chuan-xa/assessments';
import { sayCellValue, sayItem } from '@chuan-xa/wording';
import type { Conflict, Place, ShownChange } from '../import-kind.js';

/** One cell to be written: `seen` is the version that stood there when the file was read. */
export interface PlannedCell extends Place {
  id: string;
  value: CellValue;
  seen: number;
  /** The file and the system both changed it since the file was taken out. */
  isConflict: boolean;
}

/** The cells of one sheet in one column. */
export interface PlannedSheet {
  sheetId: string;
  column: ScoreColumn;
  cells: PlannedCell[];
}

/** What a file of scores writes. */
export interface ScoresPlan {
  roundId: string;
  /** Submits the sheets that it scores, between the office's own columns and the appraiser's. */
  submit: boolean;
  sheets: PlannedSheet[];
}

/** A value that a file holds for one cell of a sheet. */
export interface FileCell extends Place {
  id: string;
  value: CellValue;
  /** What stood there when a form of ours was taken out; undefined in a foreign file. */
  base?: { version: number; value: CellValue };
}

/** The values that a file holds for one column of one sheet. */
export interface FileSheet {
  sheetId: string;
  column: ScoreColumn;
  commune: string;
  cells: FileCell[];
}

export interface Compared {
  sheets: PlannedSheet[];
  changes: ShownChange[];
  conflicts: Conflict[];
}

/**
 * Puts a file beside what stands. What the file did not change since it was taken out is left as it stands; what already stands is
 * left alone; what both changed is a conflict.
 */
export function compare(files: readonly FileSheet[], standing: ReadonlyMap<string, Score[]>): Compared {
  const result: Compared = { sheets: [], changes: [], conflicts: [] };
  for (const { sheetId, column, commune, cells } of files) {
    const planned: PlannedCell[] = [];
    for (const { id, value, base, sheet, cell } of cells) {
      const stands = standing.get(sheetId)?.find((one) => one.itemId === id && one.column === column);
      const system = stands ? fromStored(stands) : null;
      const seen = stands?.version ?? 0;
      if (isSameValue(value, system) || (base && isSameValue(value, base.value))) continue;
      const isConflict = base !== undefined && base.version !== seen;
      const what = `${commune}, ${sayItem(id)}`;
      const [from, to] = [sayCellValue(system), sayCellValue(value)];
      planned.push({ id, value, seen, isConflict, sheet, cell });
      if (isConflict) {
        const at = stands?.writtenAt.toISOString() ?? '';
        result.conflicts.push({ sheet, cell, what, file: to, system: from, by: stands?.writtenBy ?? '', at });
      } else result.changes.push({ sheet, cell, what, from, to });
    }
    if (planned.length > 0) result.sheets.push({ sheetId, column, cells: planned });
  }
  return result;
}
