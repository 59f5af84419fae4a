import { fromStored, isRemark, isSameValue, type CellValue, type Score, type ScoreColumn } from '@chuan-xa/assessments';
import { sayCellValue, sayItem } from '@chuan-xa/wording';
import { cleanText } from '../../workbook-file/index.js';
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
  /** Sheets that the file scores in an office's own column, changed or not: what `submit` submits. */
  scored: string[];
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
  scored: string[];
  sheets: PlannedSheet[];
  changes: ShownChange[];
  conflicts: Conflict[];
}

/**
 * Puts a file beside what stands. What the file did not change since it was taken out is left as it stands; what already stands is
 * left alone; what both changed is a conflict.
 * @param writer who sends the file, as the record names them: what they wrote themselves since is no clash
 */
export function compare(files: readonly FileSheet[], standing: ReadonlyMap<string, Score[]>, writer: string): Compared {
  const result: Compared = { scored: [], sheets: [], changes: [], conflicts: [] };
  for (const { sheetId, column, commune, cells } of files) {
    if (column !== 'appraised' && cells.some(({ id, value }) => value !== null && !isRemark(id)))
      result.scored.push(sheetId);
    const planned: PlannedCell[] = [];
    for (const { id, value, base, sheet, cell } of cells) {
      const stands = standing.get(sheetId)?.find((one) => one.itemId === id && one.column === column);
      const system = stands ? fromStored(stands) : null;
      const seen = stands?.version ?? 0;
      const [stood, stays] = [asRead(base?.value ?? null), asRead(system)];
      if (isSameValue(value, stays) || (base && isSameValue(value, stood))) continue;
      // What was changed and put back (an import that was undone) stands as the file knew it: no clash.
      const isConflict =
        base !== undefined && base.version !== seen && !isSameValue(stood, stays) && stands?.writtenBy !== writer;
      const what = `${commune}, ${sayItem(id)}`;
      const [from, to] = [sayCellValue(system), sayCellValue(value)];
      planned.push({ id, value, seen, isConflict, sheet, cell });
      if (isConflict) {
        const at = stands?.writtenAt.toISOString() ?? '';
        const by = stands?.writtenBy ?? '';
        result.conflicts.push({ sheet, cell, of: commune, what, file: to, system: from, by, at });
      } else result.changes.push({ sheet, cell, what, from, to });
    }
    if (planned.length > 0) result.sheets.push({ sheetId, column, cells: planned });
  }
  return result;
}

/** A remark as a reader of cells gives it back: on one line, without what nobody sees. */
const asRead = (value: CellValue): CellValue =>
  value !== null && 'text' in value ? { text: cleanText(value.text) } : value;
