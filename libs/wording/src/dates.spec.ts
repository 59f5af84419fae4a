import { describe, expect, it } from 'vitest';
import { dayInVietnam, daysBetween, formatDate, formatMoment } from './dates.js';

describe('dates', () => {
  it('writes a day as Vietnam does, and leaves what is none', () => {
    expect(formatDate('2023-11-01')).toBe('01/11/2023');
    expect(formatDate('năm 2023')).toBe('năm 2023');
  });

  it.each([
    ['2023-10-31T09:00:00Z', '16:00 ngày 31/10/2023'],
    ['2023-10-31T16:00:00+07:00', '16:00 ngày 31/10/2023'],
    ['2023-12-31T17:30:00.000Z', '00:30 ngày 01/01/2024'],
    [new Date('2023-10-31T09:00:00Z'), '16:00 ngày 31/10/2023'],
    ['hôm qua', 'hôm qua'],
    [new Date(Number.NaN), ''],
  ])('writes the moment %s on the clock of Vietnam', (moment, expected) => {
    expect(formatMoment(moment)).toBe(expected);
  });

  it('finds the day in Vietnam', () => {
    expect(dayInVietnam('2023-12-31T16:59:59Z')).toBe('2023-12-31');
    expect(dayInVietnam('2023-12-31T17:00:00Z')).toBe('2024-01-01');
    expect(dayInVietnam('x')).toBe('');
  });
});

it('days are counted by the calendar, over ends of months and years, and backwards', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2023-12-31', '2024-01-01')).toBe(1);
  expect(daysBetween('2026-11-22', '2026-11-22')).toBe(0);
  expect(daysBetween('2026-11-22', '2026-11-19')).toBe(-3);
});
