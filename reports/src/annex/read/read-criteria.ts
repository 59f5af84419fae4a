import type { Criterion } from '@chuan-xa/scoring';
import { readDecimal } from '../../foreign-sheet/read-values.js';
import type { FilledRow } from './find-sheets.js';
import type { Gathering } from './gathering.js';
import { readNumber } from './read-choice.js';
import { readParameter, readSource } from './read-parameter.js';

const SHARED = ['how', 'standsFor'];

/** A criterion without its indicators; null where its number cannot be read. */
export function readCriterion(g: Gathering, row: FilledRow, index: number): Omit<Criterion, 'indicators'> | null {
  const path = ['criteria', index];
  const number = g.read(row.at('id'), readNumber);
  if (number.state === 'blank') g.fault(row.at('id'), 'CELL_REQUIRED');
  const shared = readSource(g, row, SHARED);
  const name = g.required(g.said(row.at('name')));
  const citation = g.required(shared.citation, 'ANNEX_NO_CITATION');
  const max = g.read(row.at('max'), (cell) => readDecimal(cell, false));
  g.place(path, row.at('id'));
  g.place([...path, 'id'], row.at('id'));
  g.place([...path, 'name'], row.at('name'));
  const maxPoints = readParameter(
    g,
    [...path, 'maxPoints'],
    max,
    row.at('max'),
    readSource(g, row, ['note'], 'max:'),
    shared,
  );
  return number.state === 'given' ? { id: number.value, name, citation, maxPoints } : null;
}
