import { useId } from 'react';
import type { Edition, ScoreColumn } from '@chuan-xa/scoring';
import { capitalise, columnWord } from '@chuan-xa/wording';
import { classes } from '../../components/classes.js';
import { typed } from '../../offline/unsent.js';
import { cellLabel } from '../entry/cell-label.js';
import { cellText } from '../entry/cell-text.js';
import type { GridColumn } from '../entry/columns.js';
import { readTyped } from '../entry/read-typed.js';
import type { StandingCell } from '../entry/standing-cells.js';
import type { GridSheet } from '../entry/use-grid.js';
import { CellTrouble } from './cell-trouble.js';
import { ChoiceEntry } from './choice-entry.js';
import { SexesEntry } from './sexes-entry.js';
import { TextEntry } from './text-entry.js';
import styles from './sheet.module.css';

interface Props {
  edition: Edition;
  sheet: GridSheet;
  /** The item: as the grid has its column. */
  item: GridColumn;
  /** Whose score. */
  column: ScoreColumn;
  cell: StandingCell;
  fails: boolean;
}

const choices = {
  met: [
    { text: 'Đạt', label: 'Đạt' },
    { text: 'Không', label: 'Không đạt' },
  ],
  declared: [
    { text: 'Không', label: 'Không có' },
    { text: 'Có', label: 'Có điểm liệt' },
  ],
};
const NOT_APPLICABLE = { text: 'x', label: 'Không áp dụng' };

/** One score of one item: a field where it is open to this account, else what stands there. */
export function ItemCell({ edition, sheet, item, column, cell, fails }: Props) {
  const trouble = useId();
  const open = item.made === null && sheet.open.includes(column);
  const text = cell.unsent?.text ?? cellText(cell.value);
  const write = (now: string): void => {
    const read = readTyped(edition, item, now);
    const address = { sheet: sheet.id, column, item: item.id, seen: cell.version };
    if ('why' in read) typed([{ ...address, value: cell.value, unread: { text: now, why: read.why } }]);
    else if (cell.unsent !== undefined || JSON.stringify(read.value) !== JSON.stringify(cell.value))
      typed([{ ...address, value: read.value }]);
  };
  const field = {
    ...{ column, item: item.id, text },
    label: cellLabel({ sheet, column: item, shown: column, cell, fails, open }),
    describedBy: cell.unsent === undefined ? undefined : trouble,
  };
  const invalid = cell.unsent?.state === 'refused';
  return (
    <div className={classes(styles.cell, fails && styles.fails)}>
      <span className={styles.caption}>{capitalise(columnWord(column))}</span>
      {!open ? (
        <span className={styles.value}>{text || <span className="soft">–</span>}</span>
      ) : item.kind === 'met' || item.kind === 'declared' ? (
        <ChoiceEntry
          {...field}
          choices={item.mayBeNotApplicable ? [...choices[item.kind], NOT_APPLICABLE] : choices[item.kind]}
          onChoose={write}
        />
      ) : item.kind === 'bySex' ? (
        <SexesEntry {...field} invalid={invalid} onLeave={write} />
      ) : (
        <TextEntry {...field} invalid={invalid} onLeave={write} />
      )}
      {open && fails ? (
        <p className={styles.below} aria-hidden="true">
          ▼ dưới mức
        </p>
      ) : null}
      {cell.unsent === undefined ? null : <CellTrouble id={trouble} cell={cell.unsent} />}
    </div>
  );
}
