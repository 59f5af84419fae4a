import { describe, expect, it } from 'vitest';
import { readSettings, type InstallationKind } from '@chuan-xa/platform';
import { sessionSettings } from './web-options.js';

const PUBLIC = 'https://chuanxa.example.vn';
const TLS = { cert: 'a certificate', key: 'its key' };
const HERE = readSettings({ CHUAN_XA_DATA: '/srv/x' }, { real: true });

describe('the cookie of a session', () => {
  it.each<InstallationKind>(['demo', 'real'])('of a %s has a name of its own', (kind) => {
    expect(sessionSettings(HERE, kind)).toMatchObject({ cookie: `chuan_xa_${kind}`, secure: 'auto' });
    expect(sessionSettings({ ...HERE, tls: TLS }, kind)).toMatchObject({
      cookie: `__Host-chuan_xa_${kind}`,
      secure: true,
    });
  });

  it('is bound to this host where every address is https, and where one is not is taken over http too', () => {
    const under = (...publicOrigins: string[]) => sessionSettings({ ...HERE, publicOrigins }, 'real');
    expect(under(PUBLIC)).toMatchObject({ cookie: '__Host-chuan_xa_real', secure: true });
    expect(under(PUBLIC, 'http://localhost:3000')).toMatchObject({ cookie: 'chuan_xa_real', secure: 'auto' });
  });
});
