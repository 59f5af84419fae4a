import type { ScoreColumn } from '@chuan-xa/scoring';
import { columnWord, formatDecimal, stateWord } from '@chuan-xa/wording';
import { cellText } from './cell-text.js';
import type { GridColumn } from './columns.js';
import type { StandingCell } from './standing-cells.js';
import type { GridSheet } from './use-grid.js';

interface Named {
  sheet: GridSheet;
  column: GridColumn;
  shown: ScoreColumn;
  cell: StandingCell;
  fails: boolean;
  open: boolean;
}

const unsentWords = { waiting: 'chưa gửi', refused: 'chưa ghi được', clash: 'người khác vừa ghi số khác' } as const;

/** A cell for those who hear it: whose, which criterion, what it takes, what stands there, in which state. */
export function cellLabel({ sheet, column, shown, cell, fails, open }: Named): string {
  const text = cell.unsent?.text ?? cellText(cell.value);
  return [
    sheet.commune,
    column.id === column.criterion ? `tiêu chí ${column.short} ${column.name}` : `${column.short} ${column.name}`,
    columnWord(shown),
    column.max === null ? column.asks : `tối đa ${formatDecimal(column.max)}`,
    column.floor === null ? '' : `sàn ${formatDecimal(column.floor)}`,
    text === '' ? 'để trống' : text,
    fails ? 'dưới mức' : '',
    cell.unsent === undefined ? (text === '' ? '' : 'đã lưu') : unsentWords[cell.unsent.state],
    open ? '' : column.made === null ? `khóa, phiếu ${stateWord(sheet.state)}` : 'do hệ thống tính',
  ]
    .filter(Boolean)
    .join(', ');
}
