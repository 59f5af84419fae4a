import type { CompiledBound, CompiledThresholds, Threshold } from '@chuan-xa/scoring';
import { NOT_ANSWERED } from './cell-codes.js';
import { all, any, type Figure, figure, is, listed, not, type Test, under, when } from './expression.js';
import { type Beside, codeKey, FALLS_SHORT, type LiveColumn, MISSING, OUTCOME, OUTCOME_CODES } from './live-column.js';

/** Whether an indicator holds: 1, 0, or -1 while it is not settled. */
export const holdsKey = (id: string): string => `holds:${id}`;
const sexKey = (id: string, sex: 'male' | 'female'): string => `holds:${id}:${sex}`;
const OPEN = -1;

/** The columns that judge a row of a threshold standard as `evaluate` does: every indicator must hold. @param singles by sex with a cell for one figure */
export function thresholdColumns({ thresholds }: CompiledThresholds, singles: ReadonlySet<string>): LiveColumn[] {
  return [
    ...thresholds.flatMap((threshold) => thresholdColumn(threshold, singles.has(threshold.id))),
    ...summaryColumns(thresholds, singles),
  ];
}

function thresholdColumn({ id, bound }: Threshold, hasSingle: boolean): LiveColumn[] {
  const note = `${id}: 1 đạt ngưỡng, 0 không đạt, -1 chưa xác định`;
  if (!bound) return [{ key: holdsKey(id), note, expression: ({ figure: at }) => fact(at(codeKey(id))) }];
  if (!bound.bySex)
    return [{ key: holdsKey(id), note, expression: ({ figure: at }) => measured(bound, at(codeKey(id))) }];
  const sexes = (['male', 'female'] as const).map((sex): LiveColumn => ({
    key: sexKey(id, sex),
    note: `${note} (${sex === 'male' ? 'nam' : 'nữ'})`,
    expression: ({ figure: at }) => measured(bound, at(codeKey(`${id}:${sex}`))),
  }));
  return [...sexes, { key: holdsKey(id), note, expression: (beside) => bothSexes(id, bound, hasSingle, beside) }];
}

const fact = (code: Figure): Figure => when(is(code, 1), figure(1), when(is(code, 0), figure(0), figure(OPEN)));

/** On the bound itself it turns on whether that is included; where the source does not tell, nothing is settled. */
function measured({ direction, value, inclusive }: CompiledBound, code: Figure): Figure {
  if (value === undefined) return figure(OPEN);
  const onBound = figure(inclusive === undefined ? OPEN : Number(inclusive));
  const above = Number(direction === 'atLeast');
  const off = when(under(figure(value), code), figure(above), figure(1 - above));
  return when(under(code, figure(0)), figure(OPEN), when(is(code, value), onBound, off));
}

/** One that fails settles it, though the other is open; a single value that was given once stands for both until they are entered. */
function bothSexes(id: string, bound: CompiledBound, hasSingle: boolean, { figure: at }: Beside): Figure {
  const [male, female] = [at(sexKey(id, 'male')), at(sexKey(id, 'female'))];
  const either = (code: number): Test => any([is(male, code), is(female, code)]);
  const both = when(either(0), figure(0), when(either(OPEN), figure(OPEN), figure(1)));
  const turns = all([either(1), not({ text: `${male.text}=${female.text}`, value: male.value === female.value })]);
  const judged = bound.bySex === 'unknown' ? when(turns, figure(OPEN), both) : both;
  if (!hasSingle) return judged;
  const absent = all(['male', 'female'].map((sex) => is(at(codeKey(`${id}:${sex}`)), NOT_ANSWERED)));
  return when(absent, measured(bound, at(codeKey(`${id}:single`))), judged);
}

/** What was answered of an indicator; by sex, what was answered of any. */
const blank = ({ id, bound }: Threshold, singles: ReadonlySet<string>, { figure: at }: Beside): Test =>
  all(
    (bound?.bySex
      ? ['male', 'female', ...(singles.has(id) ? ['single'] : [])].map((part) => `${id}:${part}`)
      : [id]
    ).map((key) => is(at(codeKey(key)), NOT_ANSWERED)),
  );

function summaryColumns(thresholds: Threshold[], singles: ReadonlySet<string>): LiveColumn[] {
  const each = ({ figure: at }: Beside, code: number): Test[] => thresholds.map(({ id }) => is(at(holdsKey(id)), code));
  return [
    {
      key: OUTCOME,
      note: 'Kết quả: 2 đạt, 1 chưa xác định, 0 không đạt',
      expression: (beside) =>
        when(
          any(each(beside, 0)),
          figure(OUTCOME_CODES.notMet),
          when(all(each(beside, 1)), figure(OUTCOME_CODES.met), figure(OUTCOME_CODES.undetermined)),
        ),
    },
    {
      key: FALLS_SHORT,
      note: 'Những điều chắc chắn không đủ',
      expression: (beside) =>
        listed(thresholds.map(({ id }) => ({ test: is(beside.figure(holdsKey(id)), 0), text: id }))),
    },
    {
      key: MISSING,
      note: 'Những ô còn thiếu',
      expression: (beside) => listed(thresholds.map((one) => ({ test: blank(one, singles, beside), text: one.id }))),
    },
  ];
}
