import { useId, useState } from 'react';
import { itemNoteId, type ScoreColumn } from '@chuan-xa/scoring';
import { typed } from '../../offline/unsent.js';
import type { GridColumn } from './columns.js';
import type { StandingCells } from './standing-cells.js';
import type { GridSheet } from './use-grid.js';
import styles from './grid.module.css';

interface Props {
  sheet: GridSheet;
  column: GridColumn;
  shown: ScoreColumn;
  cellOf: StandingCells;
  open: boolean;
  /** The score is far from the last round's: a word is asked for. */
  asked: boolean;
}

/** The note on one criterion or indicator; it is saved when it is left, like a score. */
export function ItemNote({ sheet, column, shown, cellOf, open, asked }: Props) {
  const id = useId();
  const item = itemNoteId(column.id);
  const cell = cellOf(shown, item);
  const stands = cell.value !== null && 'text' in cell.value ? cell.value.text : '';
  const [typing, setTyping] = useState<string | null>(null);
  const leave = (): void => {
    setTyping(null);
    if (typing === null || typing.trim() === stands) return;
    const text = typing.trim();
    typed([{ sheet: sheet.id, column: shown, item, value: text === '' ? null : { text }, seen: cell.version }]);
  };
  const wanted = asked && stands === '';
  return (
    <div className={styles.note}>
      <label htmlFor={id} className={wanted ? styles.why : undefined}>
        {wanted ? 'Khác nhiều so với đợt trước: vì sao?' : 'Ghi chú của ô'}
      </label>
      <textarea
        id={id}
        key={`${sheet.id} ${column.id} ${shown}`}
        rows={2}
        maxLength={2000}
        readOnly={!open}
        value={typing ?? stands}
        onChange={(event) => setTyping(event.target.value)}
        onBlur={leave}
      />
    </div>
  );
}
