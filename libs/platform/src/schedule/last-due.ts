import { dayOf } from '../clock.js';

const DAY_MS = 86_400_000;

/** `HH:MM`, the time of Asia/Ho_Chi_Minh. */
export type TimeOfDay = `${number}:${number}`;

/** The latest moment, not after `now`, at which the clock in Vietnam (always +07:00) showed the time. */
export function lastDue(at: TimeOfDay, now: Date): Date {
  const today = new Date(`${dayOf(now)}T${at}:00+07:00`);
  return today.getTime() <= now.getTime() ? today : new Date(today.getTime() - DAY_MS);
}
