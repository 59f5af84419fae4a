import type { CellValue, ScoreColumn, SheetCell } from '@chuan-xa/scoring';
import { cellKey, type UnsentCell, type UnsentOf } from '../../offline/unsent-cell.js';
import type { GridSheet } from './use-grid.js';

/** What a cell holds for the person who looks: what they typed, else what the server has. */
export interface StandingCell {
  value: CellValue;
  /** The version on the server; 0 where it never had one. */
  version: number;
  unsent: UnsentCell | undefined;
}

/** The cells of one sheet, by column and item. */
export type StandingCells = (column: ScoreColumn, item: string) => StandingCell;

export function standingCells(sheet: GridSheet, unsent: UnsentOf): StandingCells {
  const saved = new Map(sheet.cells.map((cell) => [`${cell.column} ${cell.id}`, cell]));
  return (column, item) => {
    const typed = unsent.get(cellKey({ sheet: sheet.id, column, item }));
    const stands = saved.get(`${column} ${item}`);
    return {
      value: typed === undefined ? (stands?.value ?? null) : typed.value,
      version: stands?.version ?? 0,
      unsent: typed,
    };
  };
}

/** The sheet's cells as they would be once all that can be sent is: what the live verdict rests on. */
export function liveCells(sheet: GridSheet, unsent: UnsentOf): SheetCell[] {
  if (unsent.size === 0) return sheet.cells;
  const changed = [...unsent.values()].filter(({ state }) => state !== 'refused');
  const cells = new Map<string, SheetCell>(sheet.cells.map((cell) => [`${cell.column} ${cell.id}`, cell]));
  for (const { column, item, value } of changed) cells.set(`${column} ${item}`, { id: item, column, value });
  return [...cells.values()];
}
