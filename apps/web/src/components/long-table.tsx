import { useState, type ComponentProps } from 'react';
import { formatCount } from '@chuan-xa/wording';
import { Button } from './button.js';
import { Table } from './table.js';
import styles from './long-table.module.css';

/** Drawn at once without the page being slow on a small machine. */
const STEP = 300;

/** A table of any length: its first rows, and the rest when asked for. */
export function LongTable<Row>({ rows, ...rest }: ComponentProps<typeof Table<Row>>) {
  const [most, setMost] = useState(STEP);
  return (
    <>
      <Table {...rest} rows={rows.length > most ? rows.slice(0, most) : rows} />
      {rows.length > most ? (
        <p className={styles.more}>
          Đang hiện {formatCount(most)} trong {formatCount(rows.length)} dòng.{' '}
          <Button onClick={() => setMost(most + STEP)}>Hiện thêm</Button>{' '}
          <Button onClick={() => setMost(rows.length)}>Hiện tất cả</Button>
        </p>
      ) : null}
    </>
  );
}
