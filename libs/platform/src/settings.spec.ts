import { describe, expect, it } from 'vitest';
import { Refusal } from './refusal.js';
import { readSettings } from './settings.js';

const refusalOf = (env: NodeJS.ProcessEnv): Refusal => {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof Refusal) return error;
  }
  throw new Error('nothing was refused');
};

describe('the settings', () => {
  it('have defaults: the demo of Lạng Sơn on port 3000, embedded', () => {
    expect(readSettings({ CHUAN_XA_DATA: '/srv/chuan-xa' })).toMatchObject({
      kind: 'demo',
      port: 3000,
      province: '20',
      dataFolder: '/srv/chuan-xa',
      databaseUrl: null,
    });
    expect(readSettings({ CHUAN_XA_DATA: '/srv/chuan-xa' }, { real: true }).kind).toBe('real');
  });

  it('tell all their faults in one message', () => {
    const { code, values } = refusalOf({
      CHUAN_XA_PORT: '70000',
      CHUAN_XA_PROVINCE: 'LS',
      DATABASE_URL: 'mysql://x',
      CHUAN_XA_LOG: 'loud',
    });
    expect(code).toBe('SETTINGS_FAULTY');
    for (const name of ['CHUAN_XA_PORT', 'CHUAN_XA_PROVINCE', 'DATABASE_URL', 'DATABASE_OWNER_URL', 'CHUAN_XA_LOG']) {
      expect(values.faults).toContain(name);
    }
  });

  it('take a server only with both of its roles', () => {
    expect(refusalOf({ DATABASE_URL: 'postgres://a' }).values.faults).toContain('DATABASE_OWNER_URL');
  });
});
