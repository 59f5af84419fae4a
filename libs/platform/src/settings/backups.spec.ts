import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../refusal.js';
import { readSettings } from '../settings.js';

const DATA = { CHUAN_XA_DATA: '/srv/chuan-xa' };
const of = (env: NodeJS.ProcessEnv, real = true) => readSettings({ ...DATA, ...env }, { real });
const SERVER = { DATABASE_URL: 'postgres://a:b@c/d', DATABASE_OWNER_URL: 'postgres://o:b@c/d' };

describe('backups by the clock', () => {
  it('are taken beside the embedded database of a real installation, of nothing else without a word', () => {
    expect(of({}).backups).toEqual({
      folder: resolve('/srv/chuan-xa/backups'),
      at: '02:30',
      keep: { daily: 7, weekly: 4, monthly: 12 },
    });
    expect(of({}, false).backups).toBeNull();
    expect(of(SERVER).backups).toBeNull();
    expect(of({ CHUAN_XA_BACKUP: 'off' }).backups).toBeNull();
  });

  it('go where and when it is said', () => {
    const env = { CHUAN_XA_BACKUP: '/mnt/sao-luu', CHUAN_XA_BACKUP_AT: '23:05', CHUAN_XA_BACKUP_KEEP: '14, 0,24' };
    const backups = { folder: resolve('/mnt/sao-luu'), at: '23:05', keep: { daily: 14, weekly: 0, monthly: 24 } };
    expect(of({ ...SERVER, ...env }).backups).toEqual(backups);
    expect(of(env, false).backups).toEqual(backups);
  });

  it.each([
    ['CHUAN_XA_BACKUP', 'sao-luu'],
    ['CHUAN_XA_BACKUP_AT', '24:00'],
    ['CHUAN_XA_BACKUP_AT', '2:30'],
    ['CHUAN_XA_BACKUP_KEEP', '0,4,12'],
    ['CHUAN_XA_BACKUP_KEEP', '7'.repeat(5)],
    ['CHUAN_XA_BACKUP_KEEP', '7,4,12,1'],
    ['CHUAN_XA_BACKUP_KEEP', '7,x'],
    ['CHUAN_XA_METRICS_TOKEN', 'ngan'],
    ['CHUAN_XA_METRICS_FROM', 'prometheus'],
  ])('%s is not %s', (name, value) => {
    expect(() => of({ [name]: value })).toThrow(Refusal);
  });

  it('and the figures of the server are for a token, by itself or in a file, and for addresses', () => {
    const token = 'x'.repeat(24);
    expect(of({ CHUAN_XA_METRICS_TOKEN: token, CHUAN_XA_METRICS_FROM: '10.0.0.5, ::1' }).metrics).toEqual({
      token,
      from: ['10.0.0.5', '::1'],
    });
  });
});
