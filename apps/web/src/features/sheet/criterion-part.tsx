import type { Criterion, CriterionResult } from '@chuan-xa/scoring';
import { formatDecimal } from '@chuan-xa/wording';
import type { GridColumn } from '../entry/columns.js';
import { ItemRow, type FormOf } from './item-row.js';
import { LawOfItem } from './law-of-item.js';
import styles from './sheet.module.css';

interface Props extends FormOf {
  criterion: Criterion;
  /** Its items, as the grid has its columns. */
  columns: readonly GridColumn[];
  /** What it comes to at this moment; undefined where no verdict can be given. */
  result: CriterionResult | undefined;
}

/** One criterion of the form with its items. */
export function CriterionPart({ criterion, columns, result, ...form }: Props) {
  const byItself = columns.length === 1 && columns[0]?.id === criterion.id;
  const lawOf = (id: string) => criterion.indicators.find((indicator) => indicator.id === id) ?? null;
  const heading = (
    <h3>
      Tiêu chí {criterion.id}. {criterion.name}
    </h3>
  );
  return (
    <section className={styles.criterion} aria-label={`Tiêu chí ${criterion.id}`}>
      {byItself ? null : (
        <div className={styles.head}>
          {heading}
          {result?.points ? (
            <span className={styles.sum}>
              {formatDecimal(result.points)}
              {result.max === null ? '' : `/${formatDecimal(result.max)}`} điểm
              {result.floor === null ? '' : `, sàn ${formatDecimal(result.floor)}`}
            </span>
          ) : null}
          <LawOfItem item={criterion} name={`tiêu chí ${criterion.id}`} />
        </div>
      )}
      {columns.map((item) => (
        <ItemRow
          key={item.id}
          {...form}
          item={item}
          law={byItself ? criterion : lawOf(item.id)}
          heading={byItself ? heading : undefined}
        />
      ))}
      {byItself
        ? criterion.indicators.map((indicator) => (
            <div key={indicator.id} className={styles.read}>
              <p>
                <b>{indicator.id}</b> {indicator.title}
              </p>
              <LawOfItem item={indicator} name={indicator.id} />
            </div>
          ))
        : null}
    </section>
  );
}
