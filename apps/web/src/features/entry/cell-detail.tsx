import { SCORE_COLUMNS, type ScoreColumn } from '@chuan-xa/scoring';
import { capitalise, columnWord, formatDecimal, formatMoment, plainCitation } from '@chuan-xa/wording';
import { Button } from '../../components/button.js';
import { keepMine, letGo } from '../../offline/unsent.js';
import { cellText } from './cell-text.js';
import type { GridColumn } from './columns.js';
import { ItemNote } from './item-note.js';
import { isLargeJump } from './large-jump.js';
import { kindHint } from './read-typed.js';
import type { StandingCells } from './standing-cells.js';
import type { GridSheet } from './use-grid.js';
import styles from './grid.module.css';

interface Props {
  id: string;
  sheet: GridSheet;
  column: GridColumn;
  shown: ScoreColumn;
  cellOf: StandingCells;
  open: boolean;
}

/** What there is to know of the cell that the keyboard is in; it keeps its height, so that nothing moves while typing. */
export function CellDetail({ id, sheet, column, shown, cellOf, open }: Props) {
  const { value, unsent } = cellOf(shown, column.id);
  const last = sheet.last?.cells.find((cell) => cell.id === column.id);
  const jumps = column.made === null && isLargeJump(value, last?.value, column.max);
  return (
    <section className={styles.detail} aria-label="Ô đang chọn">
      <div className={styles.detailText} id={id}>
        <p>
          <b>{sheet.name}</b> <span className="soft">({sheet.officeName})</span> ·{' '}
          {column.id === column.criterion ? `Tiêu chí ${column.short}. ` : `${column.short} `}
          {column.name}
          {column.max === null ? '' : ` · tối đa ${formatDecimal(column.max)}`}
          {column.floor === null ? '' : `, sàn ${formatDecimal(column.floor)}`}
          {column.asks === null ? '' : ` · yêu cầu ${column.asks}`}
          {column.citation === '' ? '' : <span className="soft"> · {plainCitation(column.citation)}</span>}
        </p>
        <p className="soft">
          {SCORE_COLUMNS.map(
            (one) => `${capitalise(columnWord(one))}: ${cellText(cellOf(one, column.id).value) || '–'}`,
          ).join(' · ')}
          {sheet.last === null ? '' : ` · ${sheet.last.roundName}: ${last ? cellText(last.value) || '–' : '–'}`}
          {open ? ` · ${kindHint[column.kind]}${column.mayBeNotApplicable ? ', x nếu không áp dụng' : ''}` : ''}
        </p>
        {unsent?.state === 'refused' ? <p className={styles.why}>{unsent.why}</p> : null}
        {unsent?.state === 'clash' && unsent.standing ? (
          <p className={styles.why}>
            {unsent.standing.by} đã ghi {cellText(unsent.standing.value) || 'trống'} lúc{' '}
            {formatMoment(unsent.standing.at)}; bạn gõ {cellText(unsent.value) || 'trống'}.{' '}
            <Button onClick={() => keepMine(unsent)}>Ghi số của tôi</Button>{' '}
            <Button onClick={() => letGo(unsent)}>Để số của họ</Button>
          </p>
        ) : null}
        {unsent?.state === 'refused' ? (
          <p>
            <Button onClick={() => letGo(unsent)}>Bỏ số vừa gõ</Button>
          </p>
        ) : null}
      </div>
      {column.made === null ? (
        <ItemNote sheet={sheet} column={column} shown={shown} cellOf={cellOf} open={open} asked={jumps} />
      ) : null}
    </section>
  );
}
