import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import type { Edition, ScoreColumn } from '@chuan-xa/scoring';
import { stateWord } from '@chuan-xa/wording';
import { usePrinting } from '../../app/printing.js';
import { say } from '../../components/said.js';
import { useStable } from '../../app/stable.js';
import { unsentOf } from '../../offline/by-sheet.js';
import { keepTyping, leftTyping, typingEnded, type Typing } from '../../offline/typing.js';
import { useUnsentBySheet } from '../../offline/unsent.js';
import type { UnsentOf } from '../../offline/unsent-cell.js';
import { ActiveCell, type CellKeys } from './active-cell.js';
import { CellDetail } from './cell-detail.js';
import { textOfBlock } from './clipboard.js';
import type { GridColumn } from './columns.js';
import { GridHead } from './grid-head.js';
import { GridRow, shownCell, textOf } from './grid-row.js';
import { liveVerdict } from './live-verdict.js';
import { PrintedGrid } from './printed-grid.js';
import { goFrom } from './go.js';
import { blockOfSelection, clamp, next, spotsOf, startAt, type Selection } from './selection.js';
import { reveal } from './reveal.js';
import { standingCells } from './standing-cells.js';
import { useEnter } from './use-enter.js';
import type { GridSheet } from './use-grid.js';
import { withGaps } from './with-gaps.js';
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
const ROWS_BEYOND = 4;
const COLUMNS_BEYOND = 3;
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

  const printing = usePrinting();
  const rows = useVirtualizer({
    count: sheets.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_PX,
    overscan: ROWS_BEYOND,
    rangeExtractor: (range: Range) => withHere(range, at.row),
  });
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => frame.current,
    estimateSize: (index) => {
      const column = columns[index];
      return column === undefined ? WIDTHS.figure : widthOf(column);
    },
    paddingStart: WIDTHS.name,
    overscan: COLUMNS_BEYOND,
    rangeExtractor: (range: Range) => withHere(range, at.column),
  });
  useLayoutEffect(() => across.measure(), [across, columns]);
  const drawnRows = rows.getVirtualItems().map(({ index }) => index);
  const drawnNow = across
    .getVirtualItems()
    .map(({ index }) => index)
    .join(' ');
  const drawnColumns = useMemo(() => (drawnNow === '' ? [] : drawnNow.split(' ').map(Number)), [drawnNow]);

  const move = (to: Selection): void => {
    setEntered(true);
    setSelection(to);
  };

  useEffect(() => {
    if (entered) reveal(frame.current, at.row, at.column, ROW_PX);
  }, [entered, at.row, at.column]);

  // What a page that was closed left in its cell is written as if the cell had been left.
  const takeUp = useStable((left: Typing | null): void => {
    if (left?.column !== shown) return;
    const row = sheets.findIndex(({ id }) => id === left.sheet);
    const column = columns.findIndex(({ id }) => id === left.item);
    if (row < 0 || column < 0) return;
    enter([{ spot: { row, column }, text: left.text }]);
    typingEnded();
    move(startAt({ row, column }));
  });
  useEffect(() => void leftTyping().then(takeUp), [takeUp]);

  const press = useStable((place: number, index: number, extend: boolean): void => {
    const spot = { row: place, column: index };
    if (place === at.row && index === at.column && !extend) return;
    tabFrom.current = null;
    move(extend ? { from: selection.from, at: spot } : startAt(spot));
  });
  const drag = useStable((place: number, index: number): void => {
    if (entered) setSelection((former) => ({ ...former, at: { row: place, column: index } }));
  });

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
    copy: () => textOfBlock(texts(edition, sheets, columns, shown, unsent, block)),
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

  const active = (label: string, text: string) => (
    <ActiveCell
      key={`${sheet.id} ${column.id} ${shown}`}
      text={text}
      label={label}
      describedBy={detailId}
      readOnly={!open}
      invalid={cell.unsent?.state === 'refused'}
      takesFocus={entered}
      keys={keys}
      onFocus={() => setEntered(true)}
      onTyping={(text) =>
        text === null ? typingEnded() : keepTyping({ sheet: sheet.id, column: shown, item: column.id, text })
      }
    />
  );

  if (printing) return <PrintedGrid label={label} {...{ edition, sheets, columns, shown, unsent }} />;
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
            {withGaps(drawnRows, sheets.length).map(({ index, gap }) => {
              const one = sheets[index];
              if (one === undefined || gap > 0)
                return <tr key={`room ${index}`} aria-hidden="true" style={{ height: gap * ROW_PX }} />;
              const chosen = index >= block.top && index <= block.bottom;
              return (
                <GridRow
                  key={one.id}
                  sheet={one}
                  unsent={unsentOf(unsent, one.id)}
                  edition={edition}
                  columns={columns}
                  drawn={drawnColumns}
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
            })}
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

/** What the browser shows, and where the keyboard is, wherever one looks. */
const withHere = (range: Range, here: number): number[] =>
  [...new Set([...defaultRangeExtractor(range), here])].sort((one, other) => one - other);

function texts(
  edition: Edition,
  sheets: readonly GridSheet[],
  columns: readonly GridColumn[],
  shown: ScoreColumn,
  unsent: ReadonlyMap<string, UnsentOf>,
  { top, bottom, left, right }: ReturnType<typeof blockOfSelection>,
): string[][] {
  return sheets.slice(top, bottom + 1).map((sheet) => {
    const own = unsentOf(unsent, sheet.id);
    const cellOf = standingCells(sheet, own);
    const chosen = columns.slice(left, right + 1);
    const verdict = chosen.some(({ made }) => made === 'sum') ? liveVerdict(edition, sheet, own) : null;
    return chosen.map((column) => textOf(shownCell(column, cellOf(shown, column.id), verdict, sheet)));
  });
}
