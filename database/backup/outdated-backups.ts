import { dayOf } from '@chuan-xa/platform';

/** How many days, weeks and months with a backup keep one, their latest. */
export interface Keeping {
  daily: number;
  weekly: number;
  monthly: number;
}

/** A finished backup in its folder. */
export interface KeptBackup {
  name: string;
  takenAt: Date;
}

const DAY_MS = 86_400_000;
/** 29/12/1969 was a Monday. */
const MONDAY = Date.parse('1969-12-29');

/**
 * Which backups go: those that are the latest of no day, week (from Monday) or month that keeps one, by the calendar of Vietnam. Periods without a backup do
 * not count, so a server that stood still loses nothing by it; the latest backup of all always stays.
 */
export function outdatedBackups(backups: KeptBackup[], { daily, weekly, monthly }: Keeping): string[] {
  const newest = [...backups].sort((one, other) => other.takenAt.getTime() - one.takenAt.getTime());
  const kept = new Set<string>(newest.slice(0, 1).map(({ name }) => name));
  const keep = (most: number, periodOf: (day: string) => string): void => {
    const periods = new Set<string>();
    for (const { name, takenAt } of newest) {
      const period = periodOf(dayOf(takenAt));
      if (periods.has(period) || periods.size === most) continue;
      periods.add(period);
      kept.add(name);
    }
  };
  keep(daily, (day) => day);
  keep(weekly, (day) => String(Math.floor((Date.parse(day) - MONDAY) / (7 * DAY_MS))));
  keep(monthly, (day) => day.slice(0, 7));
  return newest.map(({ name }) => name).filter((name) => !kept.has(name));
}
