import { useCallback, useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import type { Edition, ScoreColumn } from '@chuan-xa/scoring';
import { stateWord } from '@chuan-xa/wording';
import { say } from '../../components/said.js';
import { useUnsent } from '../../offline/unsent.js';
import { ActiveCell, type CellKeys } from './active-cell.js';
import { cellLabel } from './cell-label.js';
import { CellDetail } from './cell-detail.js';
import { textOfBlock } from './clipboard.js';
import type { GridColumn } from './columns.js';
import { GridHead } from './grid-head.js';
import { failingOf, GridRow, liveVerdict, textOf } from './grid-row.js';
import { goFrom } from './go.js';
import { blockOfSelection, clamp, next, spotsOf, startAt, type Selection } from './selection.js';
import { bySheet, standingCells, unsentOf, type UnsentOf } from './standing-cells.js';
import { useEnter } from './use-enter.js';
import type { GridSheet } from './use-grid.js';
import styles from './grid.module.css';

interface Props {
  label: string;
  edition: Edition;
  sheets: readonly GridSheet[];
  columns: readonly GridColumn[];
  /** Whose scores are shown and typed. */
  shown: ScoreColumn;
  onFold: (criterion: string) => void;
  onFoldAll: (folds: boolean) => void;
}

const ROW_PX = 34;
const ROWS_BEYOND = 6;
const PAGE_ROWS = 12;
/** In pixels; the last column takes what is left. */
const WIDTHS = { name: 150, figure: 62, word: 86, bySex: 104, total: 86, outcome: 140, way: 180 };
const widthOf = ({ kind }: GridColumn): number =>
  kind === 'bySex' ? WIDTHS.bySex : kind === 'points' || kind === 'value' ? WIDTHS.figure : WIDTHS.word;
const wholeWidth = (columns: readonly GridColumn[]): number =>
  columns.reduce((sum, column) => sum + widthOf(column), WIDTHS.name + WIDTHS.total + WIDTHS.outcome + WIDTHS.way);

/** Communes by criteria, typed as in a spreadsheet; each cell is saved by itself. Only the rows that are seen are drawn. */
export function EntryGrid({ label, edition, sheets, columns, shown, onFold, onFoldAll }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const detailId = useId();
  const [selection, setSelection] = useState<Selection>(() => startAt({ row: 0, column: 0 }));
  const [entered, setEntered] = useState(false);
  const tabFrom = useRef<number | null>(null);
  const size = { rows: sheets.length, columns: columns.length };
  const at = clamp(selection.at, size);
  const block = blockOfSelection({ at, from: clamp(selection.from, size) });
  const unsent = useUnsentBySheet();
  const { enter, clear, fillDown, paste, undo, redo } = useEnter({ edition, sheets, columns, shown, unsent });

  const rows = useVirtualizer({
    count: sheets.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_PX,
    overscan: ROWS_BEYOND,
    // the row that is being typed in stays, wherever one looks
    rangeExtractor: (range: Range) =>
      [...new Set([...defaultRangeExtractor(range), at.row])].sort((one, other) => one - other),
  });

  const move = useCallback((to: Selection) => {
    setEntered(true);
    setSelection(to);
  }, []);

  useEffect(() => {
    if (entered) reveal(frame.current, at.row, at.column);
  }, [entered, at.row, at.column]);

  const sheet = sheets[at.row];
  const column = columns[at.column];
  if (sheet === undefined || column === undefined) return null;
  const own = unsentOf(unsent, sheet.id);
  const cell = standingCells(sheet, own)(shown, column.id);
  const open = sheet.open.includes(shown) && column.made === null;

  const keys: CellKeys = {
    commit: (text) => enter([{ spot: at, text }]),
    go: (going) => {
      tabFrom.current = null;
      move(goFrom({ at, from: selection.from }, going, size, PAGE_ROWS));
    },
    enter: (back) => {
      const column = tabFrom.current ?? at.column;
      tabFrom.current = null;
      const row = at.row + (back ? -1 : 1);
      if (row >= 0 && row < size.rows) move(startAt({ row, column }));
    },
    tab: (back) => {
      const to = next(at, back ? -1 : 1, size);
      if (to === null) return false;
      tabFrom.current ??= at.column;
      if (to.row !== at.row) tabFrom.current = null;
      move(startAt(to));
      return true;
    },
    clear: () => clear(spotsOf(block)),
    fillDown: () => fillDown(block),
    undo,
    redo,
    chooseAll: () => move({ from: { row: 0, column: 0 }, at: { row: size.rows - 1, column: size.columns - 1 } }),
    copy: () => textOfBlock(texts(sheets, columns, shown, unsent, block)),
    paste: (text) => {
      const end = paste(block, text);
      if (end !== null) move({ from: { row: block.top, column: block.left }, at: end });
    },
    refuse: () =>
      say(
        column.made === null
          ? `Ô này không nhận điểm: phiếu của ${sheet.commune} ${stateWord(sheet.state)}.`
          : 'Ô này do hệ thống tính, không gõ vào được.',
      ),
  };

  const active = (
    <ActiveCell
      key={`${sheet.id} ${column.id} ${shown}`}
      text={textOf(cell)}
      label={cellLabel({
        ...{ sheet, column, shown, cell, open },
        fails: failingOf(liveVerdict(edition, sheet, own)).has(column.id),
      })}
      describedBy={detailId}
      readOnly={!open}
      invalid={cell.unsent?.state === 'refused'}
      takesFocus={entered}
      keys={keys}
      onFocus={() => setEntered(true)}
    />
  );

  const press = (place: number, index: number, extend: boolean): void => {
    const spot = { row: place, column: index };
    if (place === at.row && index === at.column && !extend) return;
    tabFrom.current = null;
    move(extend ? { from: selection.from, at: spot } : startAt(spot));
  };
  const drag = (place: number, index: number): void => {
    if (entered) setSelection((former) => ({ ...former, at: { row: place, column: index } }));
  };

  const drawn = rows.getVirtualItems();
  return (
    <div className={styles.whole}>
      <div ref={frame} className={styles.frame}>
        <table
          role="grid"
          aria-label={label}
          aria-rowcount={sheets.length + 1}
          aria-colcount={columns.length + 4}
          aria-multiselectable
          className={styles.grid}
          style={{ width: `max(100%, ${wholeWidth(columns)}px)` }}
        >
          <colgroup>
            <col style={{ width: WIDTHS.name }} />
            {columns.map((one) => (
              <col key={one.id} style={{ width: widthOf(one) }} />
            ))}
            <col style={{ width: WIDTHS.total }} />
            <col style={{ width: WIDTHS.outcome }} />
            <col />
          </colgroup>
          <GridHead edition={edition} columns={columns} onFold={onFold} onFoldAll={onFoldAll} />
          <tbody>
            <Rows
              drawn={drawn.map(({ index }) => index)}
              rowPx={ROW_PX}
              count={sheets.length}
              draw={(index) => {
                const one = sheets[index];
                const chosen = index >= block.top && index <= block.bottom;
                return one === undefined ? null : (
                  <GridRow
                    key={one.id}
                    sheet={one}
                    unsent={unsentOf(unsent, one.id)}
                    edition={edition}
                    columns={columns}
                    shown={shown}
                    place={index}
                    at={index === at.row ? at.column : null}
                    left={chosen ? block.left : null}
                    right={chosen ? block.right : null}
                    active={index === at.row ? active : null}
                    onPress={press}
                    onDrag={drag}
                  />
                );
              }}
            />
          </tbody>
        </table>
      </div>
      <CellDetail
        id={detailId}
        sheet={sheet}
        column={column}
        shown={shown}
        cellOf={standingCells(sheet, own)}
        open={open}
      />
    </div>
  );
}

/** The rows that are drawn, with room for those that are not. */
function Rows({
  drawn,
  rowPx,
  count,
  draw,
}: {
  drawn: number[];
  rowPx: number;
  count: number;
  draw: (index: number) => ReactNode;
}) {
  const parts: ReactNode[] = [];
  let reached = 0;
  for (const index of [...drawn, count]) {
    if (index > reached)
      parts.push(<tr key={`room ${reached}`} aria-hidden="true" style={{ height: (index - reached) * rowPx }} />);
    if (index < count) parts.push(draw(index));
    reached = index + 1;
  }
  return <>{parts}</>;
}

function useUnsentBySheet(): ReadonlyMap<string, UnsentOf> {
  const unsent = useUnsent();
  const [grouped, setGrouped] = useState<{ of: typeof unsent; by: ReadonlyMap<string, UnsentOf> }>(() => ({
    of: unsent,
    by: bySheet(unsent, new Map()),
  }));
  if (grouped.of === unsent) return grouped.by;
  const by = bySheet(unsent, grouped.by);
  setGrouped({ of: unsent, by });
  return by;
}

function texts(
  sheets: readonly GridSheet[],
  columns: readonly GridColumn[],
  shown: ScoreColumn,
  unsent: ReadonlyMap<string, UnsentOf>,
  { top, bottom, left, right }: ReturnType<typeof blockOfSelection>,
): string[][] {
  return sheets.slice(top, bottom + 1).map((sheet) => {
    const cellOf = standingCells(sheet, unsentOf(unsent, sheet.id));
    return columns.slice(left, right + 1).map((column) => textOf(cellOf(shown, column.id)));
  });
}

/** Scrolls so far that the cell is seen whole, beside the names and under the head. */
function reveal(frame: HTMLDivElement | null, row: number, column: number): void {
  const head = frame?.querySelector('thead');
  const name = frame?.querySelector<HTMLElement>(`thead tr:last-child > :first-child`);
  const top = row * ROW_PX;
  if (!frame || !head || !name) return;
  const seen = frame.clientHeight - head.clientHeight;
  if (top < frame.scrollTop) frame.scrollTop = top;
  else if (top + ROW_PX > frame.scrollTop + seen) frame.scrollTop = top + ROW_PX - seen;
  const cell = frame.querySelectorAll<HTMLElement>('thead tr:last-child > *')[column + 1];
  if (cell === undefined) return;
  const left = cell.offsetLeft - name.offsetWidth;
  if (left < frame.scrollLeft) frame.scrollLeft = left;
  const right = cell.offsetLeft + cell.offsetWidth - frame.clientWidth;
  if (right > frame.scrollLeft) frame.scrollLeft = right;
}
