import type { ReactNode } from 'react';
import styles from './table.module.css';

export interface Column<Row> {
  /** Unique in the table. */
  key: string;
  head: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Numbers stand at the right. */
  number?: boolean;
  /** Says what the row is: read first by those who hear the table. */
  names?: boolean;
  /** Never broken over lines. */
  tight?: boolean;
}

interface Props<Row> {
  /** What the table is, for those who hear it. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** The row that stands open beside. */
  chosen?: string | null;
  /** Stands under the last row. */
  foot?: ReactNode;
}

/** A list as a table: its head stays, it scrolls within itself, and a narrow screen never scrolls the page sideways. */
export function Table<Row>({ caption, columns, rows, keyOf, chosen = null, foot }: Props<Row>) {
  return (
    <div className={styles.frame} tabIndex={0} role="region" aria-label={caption}>
      <table className={styles.table}>
        <caption className="only-heard">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.number ? 'number' : undefined}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)} aria-current={keyOf(row) === chosen ? 'true' : undefined}>
              {columns.map((column) => {
                const look =
                  [column.number ? 'number' : '', column.tight ? 'nowrap' : ''].filter(Boolean).join(' ') || undefined;
                return column.names ? (
                  <th key={column.key} scope="row" className={look}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} className={look}>
                    {column.cell(row)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        {foot === undefined ? null : <tfoot>{foot}</tfoot>}
      </table>
    </div>
  );
}
