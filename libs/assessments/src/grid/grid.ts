import type { CellValue, Circumstances, ScoreColumn, SheetCell } from '@chuan-xa/scoring';
import type { State } from '../sheet/assessment.entity.js';

/** A cell as an entry grid needs it; `version` goes back as `seen`. Cleared ones are among them. */
export interface GridCell extends SheetCell {
  version: number;
}

/** What the same unit had when it was last assessed under the same standard. */
export interface LastSheet {
  round: string;
  roundName: string;
  /** The scores that counted; the declaration of điểm liệt among them. */
  cells: { id: string; value: CellValue }[];
}

/** One row of the grid: a commune's sheet, with what `evaluateSheet` needs for its verdict. */
export interface GridSheet extends Circumstances {
  id: string;
  code: string;
  /** "xã Đại Đồng" */
  commune: string;
  /** "Đại Đồng", by which the rows are sorted. */
  name: string;
  office: string;
  officeName: string;
  state: State;
  stateReason: string | null;
  /** The columns that the actor may write now. */
  open: ScoreColumn[];
  cells: GridCell[];
  last: LastSheet | null;
}

/** Everything that an entry grid shows, of the communes that the actor reaches, by office and name. */
export interface Grid {
  round: string;
  standard: string;
  /** The revision that the round pins, which judges the sheets. */
  revision: string;
  sha256: string;
  sheets: GridSheet[];
}
