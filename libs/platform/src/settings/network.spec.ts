import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCertificate, type Certificate } from '../../../../test/support/certificate.js';
import { Refusal } from '../refusal.js';
import { readSettings, type Settings } from '../settings.js';

const OPEN = { CHUAN_XA_DATA: '/srv/x', CHUAN_XA_LISTEN: '0.0.0.0', CHUAN_XA_URL: 'https://chuanxa.example.vn' };

let folder: string;
let own: Certificate;
/** Writes a file for a setting to name. */
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const tls = ({ cert, key }: Certificate, name = 'own') => ({
  CHUAN_XA_TLS_CERT: file(`${name}.crt`, cert),
  CHUAN_XA_TLS_KEY: file(`${name}.key`, key),
});
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chuan-xa-settings-'));
  own = await makeCertificate();
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = (env: NodeJS.ProcessEnv): Settings => readSettings(env, { real: true });
const faultsOf = (env: NodeJS.ProcessEnv, real = true): string => {
  try {
    readSettings({ CHUAN_XA_DATA: '/srv/x', ...env }, { real });
  } catch (error) {
    if (error instanceof Refusal) return String(error.values.faults);
  }
  return '';
};

describe('where it listens', () => {
  it.each(['127.0.0.1', '127.8.0.1', '::1'])('%s is this machine, for a demo too', (listen) => {
    expect(readSettings({ CHUAN_XA_DATA: '/srv/x', CHUAN_XA_LISTEN: listen }).listen).toBe(listen);
  });

  it.each(['0.0.0.0', '::', '10.1.2.3', '128.0.0.1', '::ffff:127.0.0.1'])('%s is not for a demo', (listen) => {
    expect(faultsOf({ ...OPEN, ...tls(own), CHUAN_XA_LISTEN: listen }, false)).toContain(
      'CHUAN_XA_LISTEN (bản minh họa chỉ mở trên máy này',
    );
  });

  it('beyond this machine it is encrypted, by us or by a proxy, and has an address', () => {
    expect(faultsOf(OPEN)).toContain('phải có mã hóa');
    expect(faultsOf({ CHUAN_XA_LISTEN: '0.0.0.0', ...tls(own) })).toContain('CHUAN_XA_URL');
    expect(faultsOf(OPEN).match(/CHUAN_XA_URL/g)).toBeNull();
    expect(read({ ...OPEN, ...tls(own) })).toMatchObject({ listen: '0.0.0.0', tls: own });
    expect(read({ ...OPEN, CHUAN_XA_PROXY: '10.0.0.5, 10.1.0.0/16,fd00::/64' })).toMatchObject({
      tls: null,
      trustedProxies: ['10.0.0.5', '10.1.0.0/16', 'fd00::/64'],
    });
  });

  it('beyond this machine people reach it under one https address at least', () => {
    const within = { ...OPEN, ...tls(own), CHUAN_XA_URL: 'http://localhost:3000' };
    expect(faultsOf(within)).toContain('CHUAN_XA_URL (mở ra mạng phải nêu ít nhất một địa chỉ https');
    const both = { ...within, CHUAN_XA_URL: 'http://localhost:3000,https://chuanxa.example.vn' };
    expect(read(both).publicOrigins).toHaveLength(2);
    expect(faultsOf({ ...within, CHUAN_XA_URL: 'chuanxa' }).match(/CHUAN_XA_URL/g)).toHaveLength(1);
  });

  it.each(['localhost', '0', '127.0.0.1:3000', '127.0.0.999'])('%s is no address', (listen) => {
    expect(faultsOf({ CHUAN_XA_LISTEN: listen })).toContain('không phải địa chỉ IP');
  });
});

describe('whom it believes', () => {
  it.each(['0.0.0.0/0', '10.0.0.0/7', '::/0', '10.0.0.0/33', '10.0.0.0/', '10.0.0.0/8/8', 'loopback', '*'])(
    '%s is refused as a proxy',
    (proxy) => expect(faultsOf({ CHUAN_XA_PROXY: proxy })).toContain('CHUAN_XA_PROXY'),
  );

  it('an https address has its encrypting side named: everybody behind an unnamed proxy would be one address', () => {
    const behind = { CHUAN_XA_DATA: '/srv/x', CHUAN_XA_URL: 'https://chuanxa.example.vn' };
    expect(faultsOf(behind)).toMatch(
      /^CHUAN_XA_URL \(địa chỉ https phải có bên mã hóa: đặt CHUAN_XA_PROXY.*127\.0\.0\.1/,
    );
    expect(read({ ...behind, CHUAN_XA_PROXY: '127.0.0.1' }).trustedProxies).toEqual(['127.0.0.1']);
    expect(read({ ...behind, ...tls(own) }).tls).toEqual(own);
    expect(read({ ...behind, CHUAN_XA_URL: 'http://localhost:3000' }).publicOrigins).toHaveLength(1);
  });
});

describe('a demo, which prints its passwords', () => {
  it.each(['https://chuanxa.example.vn', 'http://localhost,https://10.0.0.9:8443', 'https://localhost.example.vn'])(
    'has no address beyond this machine: %s',
    (url) => expect(faultsOf({ ...tls(own), CHUAN_XA_URL: url }, false)).toMatch(/^CHUAN_XA_URL \(bản minh họa chỉ mở/),
  );

  it('stands behind no proxy', () => {
    expect(faultsOf({ CHUAN_XA_PROXY: '127.0.0.1' }, false)).toMatch(/^CHUAN_XA_PROXY \(bản minh họa.*--real\)$/);
  });

  it('tells it all in one message', () => {
    const faults = faultsOf({ ...OPEN, CHUAN_XA_PROXY: '127.0.0.1' }, false).split('; CHUAN_XA_');
    expect(faults.map((fault) => fault.split(' (')[0]?.replace('CHUAN_XA_', ''))).toEqual(['URL', 'PROXY', 'LISTEN']);
  });

  it('goes by the names of this machine', () => {
    const here = (url: string, more = {}) => readSettings({ CHUAN_XA_DATA: '/srv/x', CHUAN_XA_URL: url, ...more });
    expect(here('http://localhost:3000,http://[::1]:3000,http://127.0.0.1').publicOrigins).toHaveLength(3);
    expect(here('https://localhost:3000', tls(own)).publicOrigins).toEqual(['https://localhost:3000']);
    expect(faultsOf({ CHUAN_XA_URL: 'https://localhost:3000' }, false)).toMatch(/bên mã hóa(?!.*PROXY)/);
  });
});

describe('the addresses that people type', () => {
  it('are origins, in one form', () => {
    const url = 'HTTPS://ChuanXa.example.vn:443/, https://10.0.0.9:8443 ,http://localhost:3000';
    expect(read({ CHUAN_XA_DATA: '/srv/x', CHUAN_XA_URL: url, CHUAN_XA_PROXY: '127.0.0.1' }).publicOrigins).toEqual([
      'https://chuanxa.example.vn',
      'https://10.0.0.9:8443',
      'http://localhost:3000',
    ]);
  });

  it.each([
    'http://chuanxa.example.vn',
    'https://chuanxa.example.vn/x',
    'https://an:mat-khau@chuanxa.example.vn',
    'https://chuanxa.example.vn/?mat-khau',
    'ftp://chuanxa.example.vn',
    'chuanxa.example.vn',
    '*',
  ])('%s is none', (url) => {
    const faults = faultsOf({ CHUAN_XA_URL: url });
    expect(faults).toContain('CHUAN_XA_URL');
    expect(faults).not.toContain('mat-khau');
  });
});

describe('our own certificate', () => {
  it('comes with its key or not at all', () => {
    expect(faultsOf({ CHUAN_XA_TLS_CERT: tls(own).CHUAN_XA_TLS_CERT })).toContain('CHUAN_XA_TLS_KEY');
    expect(faultsOf({ CHUAN_XA_TLS_KEY: tls(own).CHUAN_XA_TLS_KEY })).toContain('CHUAN_XA_TLS_CERT');
  });

  it('is in time', async () => {
    expect(faultsOf(tls(await makeCertificate([-9, -1]), 'old'))).toMatch(/hết hạn từ ngày \d{4}-\d{2}-\d{2}/);
    expect(faultsOf(tls(await makeCertificate([1, 9]), 'new'))).toContain('chỉ có hiệu lực từ ngày');
  });

  it('is read, is PEM, and matches its key; nothing of the key is told', async () => {
    const missing = { CHUAN_XA_TLS_CERT: join(folder, 'khong-co'), CHUAN_XA_TLS_KEY: folder };
    expect(faultsOf(missing)).toMatch(/CHUAN_XA_TLS_CERT \(.*ENOENT.*CHUAN_XA_TLS_KEY \(.*EISDIR/);
    const broken = faultsOf(tls({ cert: 'khong-phai-pem', key: 'bi-mat' }, 'broken'));
    expect(broken).toContain('không phải chứng thư dạng PEM');
    expect(broken).toContain('không phải khóa riêng dạng PEM');
    expect(broken).not.toContain('bi-mat');
    const other = await makeCertificate();
    expect(faultsOf(tls({ cert: own.cert, key: other.key }, 'other'))).toContain('không khớp');
  });
});

describe('secrets', () => {
  const [app, owner] = [
    'postgres://chuan_xa_app:bi-mat@may/chuan_xa',
    'postgresql://chuan_xa_owner:bi-mat@may/chuan_xa',
  ];

  it('may be files', () => {
    const env = { CHUAN_XA_DATA: '/srv/x', DATABASE_URL_FILE: file('app', `${app}\n`), DATABASE_OWNER_URL: owner };
    const admin = { CHUAN_XA_FIRST_ADMIN_PASSWORD_FILE: file('admin', ' mật khẩu đầu\r\n') };
    expect(read({ ...env, ...admin })).toMatchObject({
      databaseUrl: app,
      databaseOwnerUrl: owner,
      firstAdminPassword: 'mật khẩu đầu',
    });
  });

  it('are given once, for both roles, and are something', () => {
    const both = { DATABASE_URL: app, DATABASE_URL_FILE: file('app', app), DATABASE_OWNER_URL: owner };
    expect(faultsOf(both)).toContain('chỉ đặt một trong hai');
    expect(faultsOf({ DATABASE_URL: app })).toBe(
      'DATABASE_OWNER_URL (DATABASE_URL và DATABASE_OWNER_URL phải cùng có hoặc cùng không)',
    );
    expect(faultsOf({ DATABASE_OWNER_URL: owner })).toContain('DATABASE_URL (');
    expect(faultsOf({ CHUAN_XA_FIRST_ADMIN_PASSWORD_FILE: file('blank', ' \n') })).toContain('không có nội dung');
  });

  it.each(['mysql://x:bi-mat@y', 'postgres://x:bi-mat%zz@y/z', 'postgres://x:bi-mat@y:cong/z'])(
    'are not echoed when they are wrong: %s',
    (url) => {
      const faults = faultsOf({ DATABASE_URL: url, DATABASE_OWNER_URL_FILE: file('owner', url) });
      expect(faults).toContain('DATABASE_URL (phải có dạng');
      expect(faults).toContain('DATABASE_OWNER_URL (phải có dạng');
      expect(faults).not.toContain('bi-mat');
    },
  );
});
