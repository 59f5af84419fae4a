import { isUnprintable, type Fault } from '@chuan-xa/platform';
import {
  answerableIds,
  checkAnswer,
  columnAnswers,
  DISQUALIFIED,
  evaluate,
  fittingAnswers,
  isRemark,
  notedItem,
  SCORE_COLUMNS,
  type CellValue,
  type Edition,
  type InputError,
  type ScoreColumn,
} from '@chuan-xa/scoring';
import { LONGEST_REMARK, type Score } from './score.entity.js';
import { asSheetCell } from './stored-answer.js';
import type { SheetChange } from './cell-change.js';

/** Every fault of the cells to be written: each by itself, and each column as it would then stand. */
export function checkCells(change: SheetChange, { edition }: { edition: Edition }, standing: Score[]): Fault[] {
  const each = change.cells.flatMap((cell, index) => {
    const field = `${change.field}.${index}`;
    const twice = change.cells.findIndex((other) => other.id === cell.id && other.column === cell.column) !== index;
    if (twice) return [{ field, code: 'DUPLICATE_CELL' as const, values: { id: cell.id } }];
    return faultsOf(edition, field, cell.id, cell.value);
  });
  return each.length > 0 ? each : SCORE_COLUMNS.flatMap((column) => togetherFaults(change, edition, standing, column));
}

function faultsOf(edition: Edition, field: string, id: string, value: CellValue): Fault[] {
  const item = notedItem(id);
  if (item !== null && !hasItem(edition, item)) return [{ field: `${field}.id`, code: 'UNKNOWN_ID', values: { id } }];
  if (isRemark(id)) return remarkFaults(field, id, value);
  if (id === DISQUALIFIED) {
    if (edition.disqualifiedBy !== 'declared' || edition.scoredBy === 'threshold')
      return [{ field: `${field}.id`, code: 'UNKNOWN_ID', values: { id } }];
    if (
      value === null ||
      ('declared' in value && typeof value.declared === 'boolean' && Object.keys(value).length === 1)
    )
      return [];
    return [{ field: `${field}.value`, code: 'WRONG_KIND_OF_ANSWER', values: { id } }];
  }
  if (isDerived(edition, id)) return [{ field: `${field}.id`, code: 'DERIVED', values: { id } }];
  if (!answerableIds(edition).includes(id)) return [{ field: `${field}.id`, code: 'UNKNOWN_ID', values: { id } }];
  if (value === null) return [];
  if ('text' in value || 'declared' in value)
    return [{ field: `${field}.value`, code: 'WRONG_KIND_OF_ANSWER', values: { id } }];
  const error = checkAnswer(edition, id, value);
  return error ? [asFault(error, `${field}.value${within(error, id)}`)] : [];
}

function remarkFaults(field: string, id: string, value: CellValue): Fault[] {
  if (value === null) return [];
  const at = `${field}.value`;
  if (!('text' in value) || typeof value.text !== 'string' || Object.keys(value).length !== 1)
    return [{ field: at, code: 'WRONG_KIND_OF_ANSWER', values: { id } }];
  return value.text.length > LONGEST_REMARK || isUnprintable(value.text)
    ? [{ field: `${at}.text`, code: 'REMARK_UNFIT', values: { limit: LONGEST_REMARK } }]
    : [];
}

/** Whether the edition has such a criterion or indicator, answered or derived. */
const hasItem = (edition: Edition, id: string): boolean =>
  edition.criteria.some((criterion) => criterion.id === id || criterion.indicators.some((one) => one.id === id));

const isDerived = (edition: Edition, id: string): boolean =>
  edition.criteria.some((criterion) =>
    criterion.indicators.some((indicator) => indicator.id === id && indicator.derivedFrom !== undefined),
  );

/** The part of `answers.7.points` that follows the id. */
const within = (error: InputError, id: string): string => error.field.split(`answers.${id}`)[1] ?? '';

const asFault = (error: InputError, field: string): Fault => ({ field, code: error.code, values: error.values ?? {} });

/**
 * What no cell shows alone: a criterion answered both by points and by its indicators. What was written under another revision is no
 * fault of this change: what no longer fits counts as not answered, and a criterion's points yield to its indicators.
 */
function togetherFaults(change: SheetChange, edition: Edition, standing: Score[], column: ScoreColumn): Fault[] {
  const written = change.cells.filter(
    (cell) => cell.column === column && cell.id !== DISQUALIFIED && !isRemark(cell.id),
  );
  if (written.length === 0) return [];
  const { answers } = fittingAnswers(edition, columnAnswers(standing.map(asSheetCell), column).answers);
  for (const { id, value } of written) if (value !== null) Reflect.deleteProperty(answers, id.split('.')[0] ?? id);
  for (const { id, value } of written) {
    if (value === null || 'declared' in value || 'text' in value) Reflect.deleteProperty(answers, id);
    else answers[id] = value;
  }
  const result = evaluate(edition, answers, {});
  return result.ok ? [] : result.errors.map((error) => asFault(error, `${change.field}: ${error.field}`));
}
