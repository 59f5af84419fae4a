import { describe, expect, it } from 'vitest';
import { readIdentityService } from './identity-service.js';
import { Reading } from './reading.js';

const ISSUER = 'https://id.example.vn/realms/tinh';
const read = (env: Record<string, string>) => {
  const reading = new Reading(env);
  return { found: readIdentityService(reading), faults: reading.faults };
};

describe('the identity service', () => {
  it('is off where nothing is said', () => {
    expect(read({})).toEqual({ found: null, faults: [] });
  });

  it('is an issuer and a client, and what else is said of it', () => {
    const least = { CHUAN_XA_OIDC_ISSUER: ISSUER, CHUAN_XA_OIDC_CLIENT: 'chuan-xa' };
    expect(read(least)).toEqual({
      found: { issuer: ISSUER, client: 'chuan-xa', secret: null, claim: 'sub', name: 'Tài khoản của tỉnh' },
      faults: [],
    });
    const rest = { CHUAN_XA_OIDC_SECRET: 'bi-mat', CHUAN_XA_OIDC_CLAIM: 'ma_can_bo', CHUAN_XA_OIDC_NAME: 'Công vụ' };
    expect(read({ ...least, ...rest }).found).toMatchObject({ secret: 'bi-mat', claim: 'ma_can_bo', name: 'Công vụ' });
  });

  it.each([
    [{ CHUAN_XA_OIDC_ISSUER: 'http://id.example.vn', CHUAN_XA_OIDC_CLIENT: 'x' }, 'CHUAN_XA_OIDC_ISSUER'],
    [{ CHUAN_XA_OIDC_ISSUER: `${ISSUER}?x=1`, CHUAN_XA_OIDC_CLIENT: 'x' }, 'CHUAN_XA_OIDC_ISSUER'],
    [{ CHUAN_XA_OIDC_ISSUER: ISSUER }, 'CHUAN_XA_OIDC_CLIENT'],
    [{ CHUAN_XA_OIDC_CLIENT: 'x' }, 'CHUAN_XA_OIDC_ISSUER'],
    [{ CHUAN_XA_OIDC_SECRET: 'bi-mat' }, 'CHUAN_XA_OIDC_SECRET'],
    [{ CHUAN_XA_OIDC_ISSUER: ISSUER, CHUAN_XA_OIDC_CLIENT: 'x', CHUAN_XA_OIDC_CLAIM: '1 2' }, 'CHUAN_XA_OIDC_CLAIM'],
  ])('%o is a fault of %s, and no secret is told', (env, name) => {
    const { faults } = read(env);
    expect(faults).toEqual([expect.stringMatching(new RegExp(`^${name} `))]);
    expect(faults.join()).not.toContain('bi-mat');
  });
});
