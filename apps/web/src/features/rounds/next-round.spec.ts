import { describe, expect, it } from 'vitest';
import type { Round } from '../../app/round.js';
import { nextRound } from './next-round.js';

const round = (id: string): Round => ({
  id,
  name: id,
  year: 2023,
  unitsOn: '2023-11-01',
  period: 1,
  dueOn: null,
  closesOn: null,
  cutOffYear: 2022,
  illustrative: false,
  closedAt: null,
  openedAt: '2023-10-01T00:00:00Z',
  standards: [],
});

describe('nextRound', () => {
  it('takes the first number of the year that no round has', () => {
    expect(nextRound('2023', [])).toEqual({ id: '2023-1', name: 'Đợt 1 năm 2023' });
    expect(nextRound('2023', [round('2023-1'), round('2023-3')])).toEqual({ id: '2023-2', name: 'Đợt 2 năm 2023' });
    expect(nextRound('2024', [round('2023-1')]).id).toBe('2024-1');
  });
});
