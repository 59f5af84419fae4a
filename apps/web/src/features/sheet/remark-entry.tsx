import { useId, useState } from 'react';
import type { ScoreColumn } from '@chuan-xa/scoring';
import { typed } from '../../offline/unsent.js';
import type { StandingCells } from '../entry/standing-cells.js';
import { CellTrouble } from './cell-trouble.js';
import styles from './sheet.module.css';

interface Props {
  sheet: string;
  column: ScoreColumn;
  /** "note", "evidence", or "note:7.35". */
  item: string;
  label: string;
  cellOf: StandingCells;
  /** A word is asked for. */
  asked?: boolean;
  takesFocus?: boolean;
  rows?: number;
}

/** The text of a remark; "" where there is none. */
export const remarkText = (cellOf: StandingCells, column: ScoreColumn, item: string): string => {
  const { value } = cellOf(column, item);
  return value !== null && 'text' in value ? value.text : '';
};

/** A remark beside the scores; it is written when it is left, like a score. */
export function RemarkEntry({
  sheet,
  column,
  item,
  label,
  cellOf,
  asked = false,
  takesFocus = false,
  rows = 2,
}: Props) {
  const id = useId();
  const [typing, setTyping] = useState<string | null>(null);
  const { unsent, version } = cellOf(column, item);
  const stands = remarkText(cellOf, column, item);
  return (
    <div className={styles.remark}>
      <label htmlFor={id} className={asked ? styles.asked : undefined}>
        {label}
      </label>
      <textarea
        id={id}
        rows={rows}
        maxLength={2000}
        autoFocus={takesFocus}
        aria-describedby={unsent === undefined ? undefined : `${id}-state`}
        value={typing ?? stands}
        onChange={(event) => setTyping(event.target.value)}
        onBlur={() => {
          const text = typing?.trim() ?? stands;
          setTyping(null);
          if (text !== stands) typed([{ sheet, column, item, value: text === '' ? null : { text }, seen: version }]);
        }}
      />
      {unsent === undefined ? null : <CellTrouble id={`${id}-state`} cell={unsent} />}
    </div>
  );
}
