import { useState } from 'react';
import type { Edition, ScoreColumn } from '@chuan-xa/scoring';
import { formatCount } from '@chuan-xa/wording';
import { say } from '../../components/said.js';
import { typed, type Typed } from '../../offline/unsent.js';
import { blockOf } from './clipboard.js';
import type { GridColumn } from './columns.js';
import { readTyped } from './read-typed.js';
import type { Block, Spot } from './selection.js';
import { unsentOf } from '../../offline/by-sheet.js';
import type { UnsentOf } from '../../offline/unsent-cell.js';
import { standingCells, type StandingCell } from './standing-cells.js';
import { cellText } from './cell-text.js';
import { act, NO_ACTS, redo, undo, type Acts, type Change } from './undo.js';
import type { GridSheet } from './use-grid.js';

interface In {
  edition: Edition;
  sheets: readonly GridSheet[];
  columns: readonly GridColumn[];
  shown: ScoreColumn;
  unsent: ReadonlyMap<string, UnsentOf>;
}

interface Entry {
  spot: Spot;
  text: string;
}

/** What the keys of the grid write: one cell, a block, nothing at all, and back again. Cells that are shut are left as they are. */
export function useEnter({ edition, sheets, columns, shown, unsent }: In) {
  const [acts, setActs] = useState<Acts>(NO_ACTS);

  const cellAt = (spot: Spot): { sheet: GridSheet; column: GridColumn; cell: StandingCell } | null => {
    const sheet = sheets[spot.row];
    const column = columns[spot.column];
    if (sheet === undefined || column === undefined) return null;
    return { sheet, column, cell: standingCells(sheet, unsentOf(unsent, sheet.id))(shown, column.id) };
  };

  /** Writes texts into cells as one act; gives how many cells were shut. */
  const enter = (entries: readonly Entry[]): number => {
    let shut = 0;
    const written: Typed[] = [];
    const changes: Change[] = [];
    for (const { spot, text } of entries) {
      const found = cellAt(spot);
      if (found === null) continue;
      const { sheet, column, cell } = found;
      if (column.made !== null || !sheet.open.includes(shown)) {
        shut++;
        continue;
      }
      const address = { sheet: sheet.id, column: shown, item: column.id };
      const read = readTyped(edition, column, text);
      if ('why' in read) {
        written.push({ ...address, value: cell.value, seen: cell.version, unread: { text, why: read.why } });
        changes.push({ ...address, before: cell.value, after: cell.value });
        continue;
      }
      if (cell.unsent === undefined && JSON.stringify(read.value) === JSON.stringify(cell.value)) continue;
      written.push({ ...address, value: read.value, seen: cell.version });
      changes.push({ ...address, before: cell.value, after: read.value });
    }
    if (written.length > 0) typed(written);
    if (changes.length > 0) setActs((former) => act(former, changes));
    return shut;
  };

  const sayShut = (shut: number): void => {
    if (shut > 0) say(`${formatCount(shut)} ô đang khóa nên được bỏ qua.`);
  };

  const again = (step: { acts: Acts; changes: readonly Change[] } | null, none: string): void => {
    if (step === null) {
      say(none);
      return;
    }
    setActs(step.acts);
    typed(
      step.changes.flatMap(({ after, ...address }) => {
        const sheet = sheets.find(({ id }) => id === address.sheet);
        if (!sheet?.open.includes(address.column)) return [];
        const { version } = standingCells(sheet, unsentOf(unsent, sheet.id))(address.column, address.item);
        return [{ sheet: address.sheet, column: address.column, item: address.item, value: after, seen: version }];
      }),
    );
  };

  return {
    enter: (entries: readonly Entry[]) => sayShut(enter(entries)),
    clear: (spots: readonly Spot[]) => sayShut(enter(spots.map((spot) => ({ spot, text: '' })))),
    /** The first row of a block over the others; of one row, the row above. */
    fillDown: ({ top, bottom, left, right }: Block): void => {
      const source = top === bottom ? top - 1 : top;
      if (source < 0) return;
      const entries: Entry[] = [];
      for (let column = left; column <= right; column++) {
        const from = cellAt({ row: source, column });
        if (from === null) continue;
        for (let row = source + 1; row <= bottom; row++)
          entries.push({ spot: { row, column }, text: from.cell.unsent?.text ?? cellText(from.cell.value) });
      }
      sayShut(enter(entries));
    },
    /** A block of a spreadsheet, from the upper left corner of what is chosen; one cell fills all that is chosen. Gives where it ended. */
    paste: ({ top, bottom, left, right }: Block, text: string): Spot | null => {
      const rows = blockOf(text);
      const single = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
      const height = single === undefined ? rows.length : bottom - top + 1;
      const width = single === undefined ? Math.max(...rows.map((row) => row.length)) : right - left + 1;
      const fits = { rows: Math.min(height, sheets.length - top), columns: Math.min(width, columns.length - left) };
      const entries: Entry[] = [];
      for (let row = 0; row < fits.rows; row++)
        for (let column = 0; column < fits.columns; column++) {
          const pasted = single ?? rows[row]?.[column];
          if (pasted !== undefined) entries.push({ spot: { row: top + row, column: left + column }, text: pasted });
        }
      const shut = enter(entries);
      const beyond = height * width - fits.rows * fits.columns;
      const left_ = [
        shut > 0 ? `${formatCount(shut)} ô đang khóa` : '',
        beyond > 0 ? `${formatCount(beyond)} ô nằm ngoài bảng` : '',
      ].filter(Boolean);
      say(
        `Đã dán ${formatCount(entries.length - shut)} ô${left_.length > 0 ? `; bỏ qua ${left_.join(', ')}` : ''}. Ctrl+Z để hoàn tác.`,
      );
      return fits.rows > 0 && fits.columns > 0 ? { row: top + fits.rows - 1, column: left + fits.columns - 1 } : null;
    },
    undo: () => again(undo(acts), 'Không còn gì để hoàn tác.'),
    redo: () => again(redo(acts), 'Không còn gì để làm lại.'),
  };
}
