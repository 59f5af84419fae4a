import type { ReactNode } from 'react';
import { SCORE_COLUMNS, type Criterion, type Edition, type Indicator, type ScoreColumn } from '@chuan-xa/scoring';
import { formatDecimal, sayItem } from '@chuan-xa/wording';
import type { Session } from '../../app/session.js';
import type { Choice } from '../../components/field.js';
import { cellText } from '../entry/cell-text.js';
import type { GridColumn } from '../entry/columns.js';
import { isLargeJump } from '../entry/large-jump.js';
import type { StandingCells } from '../entry/standing-cells.js';
import type { GridSheet } from '../entry/use-grid.js';
import type { EvidenceFile } from '../evidence/evidence.js';
import { ItemEvidence } from '../evidence/item-evidence.js';
import { ItemCell } from './item-cell.js';
import { ItemNotes } from './item-notes.js';
import { LawOfItem } from './law-of-item.js';
import styles from './sheet.module.css';

/** What every item of a form shares. */
export interface FormOf {
  edition: Edition;
  sheet: GridSheet;
  cellOf: StandingCells;
  /** The items that the verdict names as too low. */
  failing: ReadonlySet<string>;
  /** The column whose notes this account writes now; null where none. */
  writes: ScoreColumn | null;
  files: readonly EvidenceFile[];
  items: readonly Choice[];
  session: Session;
}

interface Props extends FormOf {
  item: GridColumn;
  /** What the law says of it; null: the declaration. */
  law: Criterion | Indicator | null;
  /** Stands in place of the item's own name: a criterion that is answered as a whole. */
  heading?: ReactNode;
}

/** One item of the form: what is asked, the three scores side by side, the last round's, notes and files. */
export function ItemRow({ item, law, heading, ...form }: Props) {
  const { edition, sheet, cellOf, failing, writes, files, items, session } = form;
  const derived = item.made === 'derived';
  const counted = cellOf('appraised', item.id).value ?? cellOf('district', item.id).value;
  const last = sheet.last?.cells.find(({ id }) => id === item.id)?.value;
  const fails = failing.has(item.id);
  return (
    <div className={styles.item}>
      <div className={styles.ask}>
        {heading ?? (
          <p>
            {item.criterion === '' ? '' : <b>{item.short} </b>}
            {item.name}
          </p>
        )}
        <p className="soft">{asksOf(item)}</p>
      </div>
      {derived ? (
        <div className={styles.made}>
          <span className={styles.value}>
            {sheet.healthRecognition === null ? 'Chưa có' : cellText({ met: sheet.healthRecognition.met })}
          </span>{' '}
          <span className="soft">do hệ thống tính</span>
        </div>
      ) : (
        SCORE_COLUMNS.map((column) => (
          <ItemCell
            key={column}
            edition={edition}
            sheet={sheet}
            item={item}
            column={column}
            cell={cellOf(column, item.id)}
            fails={fails && column !== 'self' && isCounted(cellOf, column, item.id)}
          />
        ))
      )}
      {sheet.last === null ? null : (
        <div className={styles.last}>
          <span className={styles.caption}>{sheet.last.roundName}</span>
          <span>{last === undefined || last === null ? '–' : cellText(last)}</span>
        </div>
      )}
      {law === null ? null : (
        <div className={styles.beside}>
          <LawOfItem item={law} name={sayItem(item.id)} />
          {derived ? null : (
            <>
              <ItemNotes
                sheet={sheet.id}
                item={item.id}
                cellOf={cellOf}
                writes={writes}
                jumps={isLargeJump(counted, last, item.max)}
              />
              <ItemEvidence sheet={sheet} item={item.id} items={items} files={files} session={session} />
            </>
          )}
        </div>
      )}
    </div>
  );
}

/** The appraised score where there is one, else the district's. */
const isCounted = (cellOf: StandingCells, column: ScoreColumn, item: string): boolean =>
  (cellOf('appraised', item).value === null) === (column === 'district');

/** "tối đa 14, sàn 7" */
const asksOf = ({ max, floor, asks, mayBeNotApplicable, kind }: GridColumn): string =>
  [
    max === null ? '' : `tối đa ${formatDecimal(max)}`,
    floor === null ? '' : `sàn ${formatDecimal(floor)}`,
    asks === null ? '' : `yêu cầu ${asks}${kind === 'bySex' ? ', cả nam và nữ' : ''}`,
    mayBeNotApplicable && kind !== 'met' ? 'gõ x nếu không áp dụng' : '',
  ]
    .filter(Boolean)
    .join(', ');
