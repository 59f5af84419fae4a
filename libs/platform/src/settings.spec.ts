import { describe, expect, it } from 'vitest';
import { Refusal } from './refusal.js';
import { readSettings } from './settings.js';

const faultsOf = (env: NodeJS.ProcessEnv, real = false): string => {
  try {
    readSettings(env, { real });
  } catch (error) {
    if (error instanceof Refusal && error.code === 'SETTINGS_FAULTY') return String(error.values.faults);
  }
  throw new Error('nothing was refused');
};

const DATA = { CHUAN_XA_DATA: '/srv/chuan-xa' };

describe('the settings', () => {
  it('have defaults: the demo of Lạng Sơn on port 3000 of this machine, embedded', () => {
    expect(readSettings(DATA)).toEqual({
      kind: 'demo',
      dataFolder: '/srv/chuan-xa',
      listen: '127.0.0.1',
      port: 3000,
      publicOrigins: [],
      tls: null,
      trustedProxies: [],
      databaseUrl: null,
      databaseOwnerUrl: null,
      databaseReplicaUrl: null,
      province: '20',
      operator: 'Người vận hành tại máy',
      logLevel: 'warn',
      drainSeconds: 0,
      identityService: null,
      idleMinutes: 120,
      sessionHours: 12,
      firstAdminPassword: null,
      mail: null,
      backups: null,
      metrics: { token: null, from: [] },
    });
    expect(readSettings(DATA, { real: true }).kind).toBe('real');
  });

  it('are taken as given, and what is empty is as good as none', () => {
    const given = {
      CHUAN_XA_PORT: '0',
      CHUAN_XA_IDLE_MINUTES: '5',
      CHUAN_XA_SESSION_HOURS: '168',
      CHUAN_XA_LOG: 'info',
    };
    expect(readSettings({ ...DATA, ...given })).toMatchObject({ port: 0, idleMinutes: 5, sessionHours: 168 });
    expect(readSettings({ ...DATA, CHUAN_XA_PORT: '', CHUAN_XA_LISTEN: ' ', CHUAN_XA_URL: '' }).port).toBe(3000);
  });

  it('tell all their faults in one message', () => {
    const faults = faultsOf({
      CHUAN_XA_LISTEN: 'moi-noi',
      CHUAN_XA_PORT: '70000',
      CHUAN_XA_URL: 'chuanxa.example.vn',
      CHUAN_XA_PROXY: 'nginx',
      CHUAN_XA_TLS_CERT: '/khong/co.pem',
      CHUAN_XA_PROVINCE: 'LS',
      CHUAN_XA_LOG: 'loud',
      CHUAN_XA_IDLE_MINUTES: '4',
      CHUAN_XA_SESSION_HOURS: 'mãi',
      CHUAN_XA_FIRST_ADMIN_PASSWORD_FILE: '/khong/co',
      CHUAN_XA_PROT: '3001',
      DATABASE_URL: 'mysql://x',
    });
    const names = faults.split('; ').map((fault) => fault.split(' (')[0]);
    expect(names.sort()).toEqual([
      'CHUAN_XA_FIRST_ADMIN_PASSWORD_FILE',
      'CHUAN_XA_IDLE_MINUTES',
      'CHUAN_XA_LISTEN',
      'CHUAN_XA_LOG',
      'CHUAN_XA_PORT',
      'CHUAN_XA_PROT',
      'CHUAN_XA_PROVINCE',
      'CHUAN_XA_PROXY',
      'CHUAN_XA_SESSION_HOURS',
      'CHUAN_XA_TLS_KEY',
      'CHUAN_XA_URL',
      'DATABASE_OWNER_URL',
      'DATABASE_URL',
    ]);
  });

  it.each([
    ['CHUAN_XA_PORT', '65536'],
    ['CHUAN_XA_PORT', '3000.5'],
    ['CHUAN_XA_PORT', '-1'],
    ['CHUAN_XA_PORT', '0x10'],
    ['CHUAN_XA_IDLE_MINUTES', '1441'],
    ['CHUAN_XA_SESSION_HOURS', '0'],
    ['CHUAN_XA_SESSION_HOURS', '169'],
  ])('%s is not %s', (name, value) => {
    expect(faultsOf({ [name]: value })).toContain(`${name} (“${value}”`);
  });

  it('know a replica beside a server of its own alone, and echo no address', () => {
    const urls = { DATABASE_URL: 'postgres://a:b@c/d', DATABASE_OWNER_URL: 'postgres://o:b@c/d' };
    const replica = { DATABASE_REPLICA_URL: 'postgres://a:mat-khau@e/d' };
    expect(readSettings({ ...DATA, ...urls, ...replica }).databaseReplicaUrl).toBe(replica.DATABASE_REPLICA_URL);
    const faults = faultsOf({ ...DATA, ...replica });
    expect(faults).toContain('DATABASE_REPLICA_URL (PostgreSQL đi kèm không có bản sao để đọc');
    expect(faults).not.toContain('mat-khau');
    expect(faultsOf({ ...urls, DATABASE_REPLICA_URL: 'mysql://x' })).toContain('DATABASE_REPLICA_URL (phải có dạng');
  });

  it('know no name but their own: a slip of the pen is told, its value not', () => {
    const faults = faultsOf({ CHUAN_XA_FIRST_ADMIN_PASSWORD: 'mat-khau-that', CHUAN_XA_lISTEN: '::' });
    expect(faults).toContain('CHUAN_XA_FIRST_ADMIN_PASSWORD (không có biến nào tên như vậy)');
    expect(faults).toContain('CHUAN_XA_lISTEN');
    expect(faults).not.toContain('mat-khau-that');
  });

  it('let a command be run that listens to nobody', () => {
    const env = { ...DATA, CHUAN_XA_TLS_CERT: '/khong/co.pem', CHUAN_XA_TLS_KEY: '/khong/co', CHUAN_XA_LISTEN: '::' };
    expect(readSettings(env, { real: true, serving: false }).kind).toBe('real');
    expect(() => readSettings({ ...env, CHUAN_XA_LOG: 'loud' }, { serving: false })).toThrow(Refusal);
    expect(() => readSettings({ ...env, CHUAN_XA_PROT: '1' }, { serving: false })).toThrow(Refusal);
  });
});
