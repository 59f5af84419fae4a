import { describe, expect, it } from 'vitest';
import type { CellValue, ScoreColumn } from '@chuan-xa/scoring';
import { lawOf } from '../../../../../libs/scoring/src/testing/law.js';
import type { UnsentCell } from '../../offline/unsent-cell.js';
import { cellKey } from '../../offline/unsent-cell.js';
import type { GridCell, GridSheet } from '../entry/use-grid.js';
import { readinessOf } from './readiness.js';

const edition = lawOf('byt-1300-2023');
const maxima: Record<string, string> = Object.fromEntries(
  edition.criteria.map(({ id, maxPoints }) => [id, maxPoints?.how === 'secondary' ? maxPoints.value : '']),
);

const cell = (column: ScoreColumn, id: string, value: CellValue): GridCell => ({ id, column, value, version: 1 });
const full = (column: ScoreColumn): GridCell[] => [
  ...Object.entries(maxima).map(([id, points]) => cell(column, id, { points })),
  cell(column, 'disqualified', { declared: false }),
];

const sheetOf = (cells: GridCell[], more: Partial<GridSheet> = {}): GridSheet => ({
  ...{ id: 's', code: '06034', commune: 'xã Mẫu', name: 'Mẫu', office: 'ttyt-mau', officeName: 'TTYT Mẫu', zone: '2' },
  ...{ state: 'draft', stateReason: null, open: ['self', 'district'], healthRecognition: null, last: null },
  cells,
  ...more,
});
const read = (sheet: GridSheet, unsent: UnsentCell[] = []) =>
  readinessOf(edition, sheet, new Map(unsent.map((one) => [cellKey(one), one])));

const typedCell = (item: string, value: CellValue, state: UnsentCell['state']): UnsentCell => ({
  ...{ sheet: 's', column: 'district', item, value, seen: 0, typedAt: 0, turn: 1, state },
});

describe('readinessOf', () => {
  it('finds nothing to say of a sheet that is whole', () => {
    const { complete, missing, empty, entered, of, unsent, verdict } = read(sheetOf(full('district')));
    expect({ complete, missing, empty, entered, of, unsent }).toEqual({
      ...{ complete: true, missing: [], empty: false, entered: 10, of: 10, unsent: 0 },
    });
    expect(verdict?.total).toBe('100');
  });

  it('does not count what the unit gave itself', () => {
    expect(read(sheetOf(full('self')))).toMatchObject({ empty: true, entered: 0, complete: false });
  });

  it('names what is missing, the declaration too', () => {
    const cells = full('district').filter(({ id }) => id !== '8' && id !== 'disqualified');
    expect(read(sheetOf(cells))).toMatchObject({ complete: false, entered: 9, missing: ['8', 'disqualified'] });
  });

  it('counts what is unsent; what was refused is not entered', () => {
    const cells = full('district').filter(({ id }) => id !== '8' && id !== '9');
    const unsent = [typedCell('8', { points: '5' }, 'waiting'), typedCell('9', null, 'refused')];
    expect(read(sheetOf(cells), unsent)).toMatchObject({ unsent: 2, entered: 9, missing: ['9'] });
  });

  it('asks for a word on a large jump, until there is one', () => {
    const last = { round: '2022-1', roundName: 'Đợt 1 năm 2022', cells: [{ id: '1', value: { points: '7' } }] };
    expect(read(sheetOf(full('district'), { last })).jumps).toEqual(['1']);
    const noted = [...full('district'), cell('district', 'note:1', { text: 'Đã kiện toàn ban chỉ đạo' })];
    expect(read(sheetOf(noted, { last })).jumps).toEqual([]);
  });

  it('names the cells that nobody appraised, the remarks not among them', () => {
    const cells = [
      ...full('district'),
      cell('district', 'note', { text: 'x' }),
      cell('appraised', '1', { points: '7' }),
    ];
    const { notAppraised } = read(sheetOf(cells));
    expect(notAppraised).toHaveLength(10);
    expect(notAppraised).not.toContain('1');
    expect(read(sheetOf([...full('district'), ...full('appraised')])).notAppraised).toEqual([]);
  });
});
