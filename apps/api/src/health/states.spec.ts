import { describe, expect, it } from 'vitest';
import { backupWarning } from './backup-state.js';
import { diskState, readDisk } from './disk-state.js';

const GB = 1024 ** 3;

describe('the room on the disk', () => {
  it.each([
    [100 * GB, 500 * GB, 'up'],
    [2 * GB, 500 * GB, 'up'],
    [1.9 * GB, 500 * GB, 'degraded'],
    [1.1 * GB, 20 * GB, 'up'],
    [0.9 * GB, 20 * GB, 'degraded'],
    [0.0624 * GB, 500 * GB, 'down'],
    [0, 500 * GB, 'down'],
  ])('%d of %d bytes: %s', (free, whole, state) => {
    expect(diskState(free, whole)).toBe(state);
  });
});

it('what is still to be written counts as written', async () => {
  expect(await readDisk(import.meta.dirname, 2 ** 60)).toBe('down');
});

describe('the nightly backups', () => {
  const NOW = new Date('2026-11-22T02:00:00Z');
  const ago = (hours: number): Date => new Date(NOW.getTime() - hours * 3_600_000);
  it.each([
    ['were never due', { done: null, failed: null, since: null }, null],
    ['are new', { done: null, failed: null, since: ago(29) }, null],
    ['never came', { done: null, failed: null, since: ago(31) }, 'old'],
    ['are good', { done: ago(24), failed: null, since: ago(900) }, null],
    ['stopped', { done: ago(31), failed: null, since: ago(900) }, 'old'],
    ['failed last', { done: ago(24), failed: ago(1), since: ago(900) }, 'failed'],
  ])('that %s', (_, last, warning) => {
    expect(backupWarning(last, NOW)).toBe(warning);
  });
});
