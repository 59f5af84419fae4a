import type { CellValue } from '@chuan-xa/assessments';
import type { Answers, Context } from '@chuan-xa/scoring';
import type { EntryCell, EntryRow } from '../entry-form.js';

/** The indicator that a stored assessment derives. */
export const DERIVED = '15.2';

/** A row that holds these answers in its column; the derived one is what the system knows. */
export const entryRow = (answers: Answers, context: Context = {}, more: Partial<EntryRow> = {}): EntryRow => {
  const declared = context.disqualified ?? null;
  const derived = answers[DERIVED];
  const values: [string, CellValue][] = [
    ...Object.entries(answers).filter(([id]) => id !== DERIVED),
    ...(declared === null ? [] : [['disqualified', { declared }] as [string, CellValue]]),
  ];
  return {
    assessment: '00000000-0000-4000-8000-000000000001',
    code: '06001',
    group: 'Thử',
    hasDistrict: true,
    commune: 'xã Thử',
    zone: context.zone ?? null,
    state: 'draft',
    open: true,
    derived: derived && 'met' in derived ? derived.met : null,
    cells: new Map(values.map(([id, value]): [string, EntryCell] => [id, { version: 1, value }])),
    district: new Map(),
    ...more,
  };
};
