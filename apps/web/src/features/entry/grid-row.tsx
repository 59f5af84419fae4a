import { memo, useDeferredValue, useMemo, type ReactNode } from 'react';
import type { Edition, ScoreColumn, Verdict } from '@chuan-xa/scoring';
import { formatDecimal, sayWayBack, stateWord } from '@chuan-xa/wording';
import { classes } from '../../components/classes.js';
import { OutcomeLabel } from '../../components/outcome.js';
import type { UnsentOf } from '../../offline/unsent-cell.js';
import { SheetLink } from './sheet-link.js';
import { cellLabel } from './cell-label.js';
import { cellText } from './cell-text.js';
import type { GridColumn } from './columns.js';
import { isLargeJump } from './large-jump.js';
import { failingOf, groundsOf, verdictOn } from './live-verdict.js';
import { standingCells, type StandingCell, type StandingCells } from './standing-cells.js';
import { withGaps } from './with-gaps.js';
import type { GridSheet } from './use-grid.js';
import styles from './grid.module.css';

export interface RowProps {
  sheet: GridSheet;
  unsent: UnsentOf;
  edition: Edition;
  columns: readonly GridColumn[];
  shown: ScoreColumn;
  /** The columns that are drawn, in their order; the others leave room. */
  drawn: readonly number[];
  /** Its place in the whole grid, from 0. */
  place: number;
  /** The column that the keyboard is in, in this row; null in every other. */
  at: number | null;
  /** The columns that are chosen in this row: first and last. */
  left: number | null;
  right: number | null;
  /** Draws the field that stands in the active cell, by what the cell is called and what stands in it. */
  active: ((label: string, text: string) => ReactNode) | null;
  onPress: (place: number, column: number, extend: boolean) => void;
  onDrag: (place: number, column: number) => void;
}

/**
 * One commune: its cells, and what they come to. Drawn again only when something of it changed; the verdict follows what was typed, it does
 * not hold it up.
 */
export const GridRow = memo(function GridRow(props: RowProps) {
  const { sheet, unsent, edition, columns, drawn, shown, place, at, left, right, active, onPress, onDrag } = props;
  const grounds = useDeferredValue(
    useMemo(() => groundsOf(sheet, unsent), [sheet, unsent]),
    '',
  );
  const verdict = useMemo(() => verdictOn(edition, grounds), [edition, grounds]);
  const cellOf = useMemo(() => standingCells(sheet, unsent), [sheet, unsent]);
  const before = useMemo(() => new Map(sheet.last?.cells.map(({ id, value }) => [id, value])), [sheet.last]);
  const failing = useMemo(() => failingOf(verdict), [verdict]);
  const open = sheet.open.includes(shown);
  return (
    <tr aria-rowindex={place + 2} className={styles.row}>
      <th scope="row" className={styles.name} aria-colindex={1}>
        <SheetLink sheet={sheet} />
        <span className={classes(styles.stateWord, sheet.state === 'returned' && styles.came)}>
          {stateWord(sheet.state)}
        </span>
      </th>
      {withGaps(drawn, columns.length).map(({ index, gap }) => {
        const column = columns[index];
        if (column === undefined || gap > 0) return <td key={`room ${index}`} aria-hidden="true" colSpan={gap} />;
        const cell = shownCell(column, cellOf(shown, column.id), verdict, sheet);
        const fails = failing.has(column.id);
        const jumps = column.made === null && isLargeJump(cell.value, before.get(column.id), column.max);
        const typed = column.made === null;
        const chosen = left !== null && right !== null && index >= left && index <= right;
        const label = cellLabel({ sheet, column, shown, cell, fails, open: open && typed });
        return (
          <td
            key={column.id}
            role="gridcell"
            aria-colindex={index + 2}
            aria-selected={chosen}
            aria-label={at === index ? undefined : label}
            className={classes(
              styles.cell,
              at === index && styles.here,
              !(open && typed) && styles.shut,
              fails && styles.fails,
              chosen && styles.chosen,
              cell.unsent?.state === 'waiting' && styles.waiting,
              cell.unsent?.state === 'refused' && styles.refused,
              cell.unsent?.state === 'clash' && styles.clash,
              jumps && styles.jumps,
              column.kind === 'points' || column.kind === 'value' ? styles.figure : styles.word,
            )}
            onMouseDown={(event) => {
              if (event.button !== 0) return;
              // else the browser takes the keyboard away again from the field that has just come here
              if (at !== index || event.shiftKey) event.preventDefault();
              onPress(place, index, event.shiftKey);
            }}
            onMouseEnter={(event) => {
              if (event.buttons === 1) onDrag(place, index);
            }}
          >
            {at === index && active !== null
              ? active(label, textOf(cell))
              : textOf(cell) || <Counted column={column} shown={shown} cellOf={cellOf} />}
          </td>
        );
      })}
      <td className={styles.total} role="gridcell" aria-colindex={columns.length + 2}>
        {edition.scoredBy === 'threshold' ? met(verdict, columns) : verdict?.total ? formatDecimal(verdict.total) : '–'}
      </td>
      <td className={styles.outcome} role="gridcell" aria-colindex={columns.length + 3}>
        {verdict === null ? null : <OutcomeLabel outcome={verdict.outcome} provisional={verdict.provisional} />}
      </td>
      <td className={styles.way} role="gridcell" aria-colindex={columns.length + 4}>
        {verdict === null || verdict.outcome === 'met' ? null : wayText(verdict, edition)}
      </td>
    </tr>
  );
});

/** Where nothing is appraised yet: the district's score, which counts until then. */
function Counted({ column, shown, cellOf }: { column: GridColumn; shown: ScoreColumn; cellOf: StandingCells }) {
  const text = shown === 'appraised' && column.made === null ? cellText(cellOf('district', column.id).value) : '';
  return text === '' ? null : <span className={styles.counted}>({text})</span>;
}

export function wayText(verdict: Verdict, edition: Edition): ReactNode {
  const missing = verdict.reasons.find((reason) => reason.code === 'NOT_ANSWERED');
  const way = sayWayBack(verdict.wayBack, edition, verdict.reasons);
  const text = missing && verdict.outcome === 'undetermined' ? `Còn thiếu ${missing.ids.length} ô` : way;
  return <span title={text}>{text}</span>;
}

const met = (verdict: Verdict | null, columns: readonly GridColumn[]): string => {
  if (verdict === null) return '–';
  const below = new Set(
    verdict.reasons.flatMap((reason) => (reason.code === 'INDICATOR_BELOW' ? [reason.indicator] : [])),
  );
  const open = new Set(verdict.reasons.flatMap((reason) => (reason.code === 'NOT_ANSWERED' ? reason.ids : [])));
  return `${columns.filter(({ id }) => !below.has(id) && !open.has(id)).length}/${columns.length}`;
};

/** What stands in a column that nobody types. */
export function shownCell(
  column: GridColumn,
  cell: StandingCell,
  verdict: Verdict | null,
  sheet: GridSheet,
): StandingCell {
  if (column.made === 'sum') {
    const points = verdict?.criteria.find(({ id }) => id === column.id)?.points ?? null;
    return { value: points === null ? null : { points }, version: 0, unsent: undefined };
  }
  if (column.made === 'derived') {
    const derived = sheet.healthRecognition;
    return { value: derived === null ? null : { met: derived.met }, version: 0, unsent: undefined };
  }
  return cell;
}

export const textOf = ({ value, unsent }: StandingCell): string => unsent?.text ?? cellText(value);
