import type { ReactNode } from 'react';
import { tableOf, type Figure, type TableCell, type TableRow } from '@chuan-xa/charts';
import { classes } from '../../components/classes.js';
import { OutcomeMark } from '../../components/outcome.js';
import { behindMark } from './behind-mark.js';
import type { Pack } from './frozen.js';
import type { Mark } from './stand.js';
import styles from './meeting.module.css';

interface Props {
  figure: Figure;
  mark?: Mark | null;
  /** Without it nothing is pressed: the table is read. */
  pressing?: { pack: Pack; onMark: (mark: Mark) => void };
}

/** Names up to so many letters stand in one line. */
const SHORT = 24;
const MANY_COLUMNS = 8;

/** A figure as its table: every number of it, those that are drawn and those that are not. */
export function FigureTable({ figure, mark = null, pressing }: Props) {
  const { columns, rows, total, rowHead } = tableOf(figure);
  const look = classes(
    styles.table,
    columns.length > MANY_COLUMNS && styles.many,
    rows.every(({ label }) => label.length <= SHORT) && styles.short,
  );
  const ofRow = (row: string): string[] =>
    pressing === undefined ? [] : behindMark(pressing.pack, figure, { row, column: null });
  const lineOf = ({ id, label, cells }: TableRow, name: ReactNode): ReactNode => (
    <tr key={id}>
      <th scope="row">{name}</th>
      {cells.map((cell, place) => (
        <td key={cell.path} data-path={cell.path} data-value={cell.value ?? undefined}>
          <Pressed
            cell={cell}
            mark={{ row: id, column: columns[place]?.id ?? null }}
            at={mark}
            onMark={pressing?.onMark}
          >
            {`, ${label}, ${columns[place]?.label ?? ''}`}
          </Pressed>
        </td>
      ))}
    </tr>
  );
  const table = (
    <table className={look}>
      <caption className="only-heard">{figure.about}</caption>
      <thead>
        <tr>
          <th scope="col">{rowHead}</th>
          {columns.map((column) => (
            <th key={column.id} scope="col">
              {column.look === null ? null : <OutcomeMark outcome={column.look} size={18} />} {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) =>
          lineOf(
            row,
            <Pressed
              cell={{ text: row.label, communes: ofRow(row.id) }}
              mark={{ row: row.id, column: null }}
              at={mark}
              onMark={pressing?.onMark}
            >
              : danh sách xã
            </Pressed>,
          ),
        )}
      </tbody>
      {total === null ? null : <tfoot>{lineOf(total, total.label)}</tfoot>}
    </table>
  );
  if (pressing === undefined) return table;
  return (
    <div className={styles.tableFrame} tabIndex={0} role="region" aria-label={figure.about}>
      {table}
    </div>
  );
}

/** What has communes behind it is a button; the rest is read. */
function Pressed({
  cell,
  mark,
  at,
  onMark,
  children,
}: {
  cell: Pick<TableCell, 'text' | 'communes'>;
  mark: Mark;
  at: Mark | null;
  onMark?: (mark: Mark) => void;
  /** Heard after the text. */
  children: string;
}) {
  if (onMark === undefined || cell.text === '' || cell.communes.length === 0) return cell.text;
  return (
    <button
      type="button"
      className={styles.cellMark}
      aria-pressed={at !== null && at.row === mark.row && at.column === mark.column}
      data-mark={`${mark.row ?? ''}/${mark.column ?? ''}`}
      onClick={() => onMark(mark)}
    >
      {cell.text}
      <span className="only-heard">{children}</span>
    </button>
  );
}
