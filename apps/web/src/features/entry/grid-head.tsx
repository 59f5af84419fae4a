import { memo } from 'react';
import type { Edition } from '@chuan-xa/scoring';
import { formatDecimal } from '@chuan-xa/wording';
import { hasIndicators, type GridColumn } from './columns.js';
import styles from './grid.module.css';

interface Props {
  edition: Edition;
  columns: readonly GridColumn[];
  onFold: (criterion: string) => void;
  onFoldAll: (folds: boolean) => void;
}

/** The head: criteria, their indicators where they are unfolded, and what each may have at most and needs at least. */
export const GridHead = memo(function GridHead({ edition, columns, onFold, onFoldAll }: Props) {
  const groups = edition.scoredBy === 'criterion' ? [] : groupsOf(edition, columns);
  const threshold = edition.scoredBy === 'threshold';
  const total = edition.maxTotal?.how === 'unknown' ? null : (edition.maxTotal?.value ?? null);
  const percent = edition.pass?.totalPercent.how === 'unknown' ? null : (edition.pass?.totalPercent.value ?? null);
  return (
    <thead>
      {groups.length === 0 ? null : (
        <tr className={styles.groups}>
          <td className={styles.corner}>
            {hasIndicators(edition) ? (
              <span className={styles.foldAll}>
                <button type="button" onClick={() => onFoldAll(false)}>
                  Mở hết
                </button>
                <button type="button" onClick={() => onFoldAll(true)}>
                  Gập hết
                </button>
              </span>
            ) : null}
          </td>
          {groups.map(({ criterion, name, span, folded, folds }, place) => (
            <th key={`${criterion} ${place}`} colSpan={span} scope="colgroup" className={styles.group}>
              {folds ? (
                <button
                  type="button"
                  aria-expanded={!folded}
                  title={folded ? 'Mở các chỉ tiêu' : 'Gập các chỉ tiêu'}
                  onClick={() => onFold(criterion)}
                >
                  <span aria-hidden="true">{folded ? '▸' : '▾'}</span> {criterion} {name}
                </button>
              ) : (
                <span>{criterion === '' ? name : `${criterion} ${name}`}</span>
              )}
            </th>
          ))}
          <td colSpan={3} />
        </tr>
      )}
      <tr aria-rowindex={1} className={styles.head}>
        <th scope="col" className={styles.corner} aria-colindex={1}>
          Xã
          <span className={styles.limits}>{threshold ? 'yêu cầu' : 'tối đa / sàn'}</span>
        </th>
        {columns.map((column, index) => (
          <th
            key={column.id}
            scope="col"
            aria-colindex={index + 2}
            title={`${column.short} ${column.name}\n${column.citation}`}
          >
            <span className={styles.headName}>
              {column.id === 'disqualified' ? (
                column.short
              ) : (
                <>
                  <b>{column.short}</b> {column.name}
                </>
              )}
            </span>
            <span className={styles.limits}>{limitsOf(column)}</span>
          </th>
        ))}
        <th scope="col" aria-colindex={columns.length + 2} className={styles.number}>
          <span className={styles.headName}>{threshold ? 'Đạt' : 'Tổng'}</span>
          <span className={styles.limits}>
            {threshold || total === null ? ' ' : formatDecimal(total)}
            {percent === null ? '' : ` / ${formatDecimal(percent)} %`}
          </span>
        </th>
        <th scope="col" aria-colindex={columns.length + 3}>
          <span className={styles.headName}>Kết quả theo điểm đang có</span>
          <span className={styles.limits}>&nbsp;</span>
        </th>
        <th scope="col" aria-colindex={columns.length + 4}>
          <span className={styles.headName}>Còn thiếu, cách đạt</span>
          <span className={styles.limits}>&nbsp;</span>
        </th>
      </tr>
    </thead>
  );
});

const limitsOf = ({ max, floor, asks, kind, made }: GridColumn): string => {
  if (kind === 'declared') return 'có / không';
  if (made === 'derived') return 'tự suy ra';
  if (asks !== null) return asks;
  if (kind === 'met') return 'đạt / không';
  const most = max === null ? 'chưa rõ' : formatDecimal(max);
  return floor === null ? most : `${most} / ${formatDecimal(floor)}`;
};

interface Group {
  criterion: string;
  name: string;
  span: number;
  folded: boolean;
  folds: boolean;
}

/** Neighbouring columns of one criterion. */
function groupsOf(edition: Edition, columns: readonly GridColumn[]): Group[] {
  const groups: Group[] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (last?.criterion === column.criterion) {
      last.span++;
      continue;
    }
    const criterion = edition.criteria.find(({ id }) => id === column.criterion);
    groups.push({
      criterion: column.criterion,
      name: criterion?.name ?? '',
      span: 1,
      folded: column.id === column.criterion,
      folds: hasIndicators(edition) && (criterion?.indicators.length ?? 0) > 0,
    });
  }
  return groups;
}
