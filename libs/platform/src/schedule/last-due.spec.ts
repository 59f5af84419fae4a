import { assert, date, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastDue, type TimeOfDay } from './last-due.js';

const MINUTE_MS = 60_000;
const two = (number: number): string => String(number).padStart(2, '0');

describe('the latest moment at which a job was due', () => {
  it.each([
    ['2023-10-31T16:59:59+07:00', '17:00', '2023-10-30T17:00:00+07:00'],
    ['2023-10-31T17:00:00+07:00', '17:00', '2023-10-31T17:00:00+07:00'],
    ['2023-11-01T00:04:00+07:00', '00:05', '2023-10-31T00:05:00+07:00'],
    ['2024-03-01T00:00:00+07:00', '23:59', '2024-02-29T23:59:00+07:00'],
  ] as const)('at %s, daily at %s: %s', (now, at, due) => {
    expect(lastDue(at, new Date(now)).getTime()).toBe(Date.parse(due));
  });

  it('is the first minute, counted back from now, at which the clock in Vietnam shows the time', () => {
    const clock = new Intl.DateTimeFormat('en-GB', {
      ...{ timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    });
    const moments = date({ min: new Date('2015-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    assert(
      property(moments, integer({ min: 0, max: 1439 }), (now, minutes) => {
        const at: TimeOfDay = `${Math.floor(minutes / 60)}:${minutes % 60}`;
        const shown = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` as TimeOfDay;
        let moment = Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS;
        while (clock.format(moment) !== shown) moment -= MINUTE_MS;
        expect(lastDue(shown, now).getTime(), at).toBe(moment);
      }),
      { numRuns: 200 },
    );
  });
});
