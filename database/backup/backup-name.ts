import type { InstallationKind } from '@chuan-xa/platform';

const PATTERN = /^chuan-xa-(\d{2})-(demo|real)-(\d{8})-(\d{6})\.tar\.gz$/;

/** Whose backup, and when it was taken. */
export interface BackupName {
  province: string;
  kind: InstallationKind;
  takenAt: Date;
}

/** `chuan-xa-20-real-20261122-023000.tar.gz`, by the clock of Vietnam (always +07:00). */
export function backupName({ province, kind, takenAt }: BackupName): string {
  const local = new Date(takenAt.getTime() + 7 * 3_600_000).toISOString();
  return `chuan-xa-${province}-${kind}-${local.slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')}.tar.gz`;
}

/** What a file's name says; null: it is no backup of ours. */
export function readBackupName(name: string): BackupName | null {
  const [, province, kind, day = '', time = ''] = PATTERN.exec(name) ?? [];
  if (province === undefined || kind === undefined) return null;
  const takenAt = new Date(`${inTwos(day, 4, '-')}T${inTwos(time, 2, ':')}+07:00`);
  return Number.isNaN(takenAt.getTime()) ? null : { province, kind: kind === 'demo' ? 'demo' : 'real', takenAt };
}

/** The digits of a day or a time with a mark after the first so many and after every two more. */
const inTwos = (digits: string, first: number, mark: string): string =>
  [digits.slice(0, first), ...(digits.slice(first).match(/../g) ?? [])].join(mark);
