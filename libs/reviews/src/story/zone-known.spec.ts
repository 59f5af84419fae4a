import { expect, it } from 'vitest';
import { zoneKnown, type ZoneEntered } from './zone-known.js';

const at = (day: string): Date => new Date(`${day}T03:00:00Z`);
const entry = (number: string, over: Partial<ZoneEntered>): ZoneEntered => ({
  ...{ number, period: 1, zone: '3', decisionDate: '2023-05-10', replaces: null, recordedAt: at('2023-05-11') },
  ...over,
});
const ENTRIES = [
  entry('1', {}),
  entry('2', { zone: '2', decisionDate: '2023-08-01', recordedAt: at('2023-08-02') }),
  entry('3', { zone: '1', decisionDate: '2023-08-01', replaces: '2', recordedAt: at('2024-01-05') }),
  entry('4', { period: 2, zone: '2', decisionDate: '2023-06-01', recordedAt: at('2023-06-02') }),
];

it('is the zone as it stood on the register then: what was recorded or corrected since does not reach back', () => {
  expect(zoneKnown(ENTRIES, 1, '2023-10-31', at('2023-10-31'))).toBe('2');
  expect(zoneKnown(ENTRIES, 1, '2023-10-31', at('2024-02-01'))).toBe('1');
  expect(zoneKnown(ENTRIES, 1, '2023-07-31', at('2024-02-01'))).toBe('3');
  expect(zoneKnown(ENTRIES, 2, '2023-07-31', at('2024-02-01'))).toBe('2');
  expect(zoneKnown(ENTRIES, 1, '2023-05-09', at('2024-02-01'))).toBeNull();
  expect(
    zoneKnown(
      [...ENTRIES, entry('5', { zone: null, replaces: '1', recordedAt: at('2023-05-12') })],
      1,
      '2023-07-31',
      at('2024-02-01'),
    ),
  ).toBeNull();
});
