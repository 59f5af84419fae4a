import type { CellValue, ScoreColumn } from '@chuan-xa/scoring';

/** Which cell of which sheet. */
export interface CellAddress {
  sheet: string;
  column: ScoreColumn;
  /** Criterion, indicator, "disqualified" or a remark. */
  item: string;
}

/** A cell that was typed and that the server has not yet taken. */
export interface UnsentCell extends CellAddress {
  value: CellValue;
  /** What was typed, where it is no value. */
  text?: string;
  /** The version of the cell that the person saw when typing; 0 where it was empty. */
  seen: number;
  /** When it was typed, milliseconds by this machine. */
  typedAt: number;
  /** Grows with each typing, so that what comes back late does not take away what was typed since. */
  turn: number;
  /** `waiting` for its turn or for the link; `refused` for what it is; `clash`: another wrote there meanwhile. */
  state: 'waiting' | 'refused' | 'clash';
  /** Why it was refused. */
  why?: string;
  /** What stands there now. */
  standing?: { value: CellValue; version: number; by: string; at: string };
}

export const cellKey = ({ sheet, column, item }: CellAddress): string => `${sheet} ${column} ${item}`;

/** What is unsent of one sheet, by `cellKey`. */
export type UnsentOf = ReadonlyMap<string, UnsentCell>;
