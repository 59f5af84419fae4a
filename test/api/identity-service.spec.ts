import { setTimeout as pause } from 'node:timers/promises';
import { defaultSessionSettings, hashPassword, IDENTITY_SERVICE } from '@chuan-xa/accounts';
import type { IdentityServiceSettings } from '@chuan-xa/platform';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CODE_SECONDS, startProvider, type TestProvider } from '../support/identity-provider.js';
import { openTestApp, type Answer, type TestApp } from '../support/test-app.js';

const BACK = 'http://localhost:3000/dang-nhap/dich-vu';
const { cookie: SESSION } = defaultSessionSettings;
const FLOW = `${SESSION}_oidc`;

let server: TestApp;
let service: TestProvider;
let settings: IdentityServiceSettings;
let clerkId: string;

beforeAll(async () => {
  service = await startProvider(BACK);
  settings = { issuer: service.issuer, client: 'chuan-xa', secret: service.secret, claim: 'sub', name: 'Công vụ' };
  server = await openTestApp('real', undefined, (builder) =>
    builder.overrideProvider(IDENTITY_SERVICE).useValue(settings),
  );
  clerkId = await server.accounts.id('ttyt-trang-dinh');
  const [reserve, hash] = [await server.accounts.id('so-y-te'), await hashPassword('bon-con-trau-tren-doi')];
  await server.rows('UPDATE account SET password_hash = $2 WHERE id = $1', [reserve, hash]);
  expect((await bind(clerkId, 'nguoi-1')).status).toBe(200);
});
afterAll(async () => {
  await server.close();
  await service.close();
});

const bind = (id: string, identity: string): Promise<Answer> =>
  server.as('quan-tri')('PUT', `/api/accounts/${id}/identity`, { identity, why: 'Dùng tài khoản công vụ' });

const cookiesOf = ({ headers }: Answer): string[] => [headers['set-cookie'] ?? []].flat().map(String);
const valueOf = (answer: Answer, name: string): string =>
  cookiesOf(answer)
    .find((line) => line.startsWith(`${name}=`))
    ?.slice(name.length + 1)
    .split(';', 1)[0] ?? '';

interface Begun {
  flow: string;
  address: string;
}
async function begin(): Promise<Begun> {
  const answer = await server.as(null)('POST', '/api/session/service/begin');
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return { flow: valueOf(answer, FLOW), address: answer.body.address };
}
const finish = (query: string, flow: string, more = ''): Promise<Answer> =>
  server.as(null)('POST', '/api/session/service', { query }, { cookie: `${FLOW}=${flow}${more}` });

/** All of it, as somebody. */
async function signIn(login: string): Promise<Answer> {
  const { flow, address } = await begin();
  return finish(await service.visit(address, login), flow);
}
const told = ({ status, body }: Answer): unknown[] => [status, body.code];
const REFUSED = [401, 'SIGN_IN_SERVICE_REFUSED'];
const UNBOUND = [401, 'SIGN_IN_SERVICE_UNBOUND'];
const signedIn = (): Promise<{ n: number }[]> =>
  server.rows("SELECT count(*)::int AS n FROM audit_record WHERE action = 'signedIn'");

/** With one part of what the browser keeps put in the place of another's. */
const withPart = (flow: string, index: number, part = 'x'.repeat(43)): string =>
  flow.split('.').with(index, part).join('.');

describe('who is bound', () => {
  it('comes in by the service, as the account, on the record; the browser keeps a cookie that no script reads', async () => {
    const begun = await server.as(null)('POST', '/api/session/service/begin');
    expect(cookiesOf(begun)).toEqual([
      expect.stringMatching(
        new RegExp(`^${FLOW}=[\\w-]{43}\\.[\\w-]{43}\\.[\\w-]{43}; Max-Age=600; Path=/; HttpOnly; SameSite=Lax$`),
      ),
    ]);
    const address = new URL(begun.body.address);
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      response_type: 'code',
      client_id: 'chuan-xa',
      redirect_uri: BACK,
      prompt: 'login',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    });
    const answer = await finish(await service.visit(address.href, 'nguoi-1'), valueOf(begun, FLOW));
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    expect(answer.body.account).toMatchObject({ id: clerkId, username: 'thu-ttyt-trang-dinh' });
    expect(cookiesOf(answer)).toEqual([
      expect.stringMatching(new RegExp(`^${FLOW}=; .*Expires=Thu, 01 Jan 1970`)),
      expect.stringMatching(new RegExp(`^${SESSION}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Lax$`)),
    ]);
    const token = valueOf(answer, SESSION);
    const mine = { cookie: `${SESSION}=${token}` };
    expect((await server.as(null)('GET', '/api/session', undefined, mine)).status).toBe(200);
    const [row] = await server.rows<{ actor: string; after: unknown }>(
      "SELECT actor, after FROM audit_record WHERE action = 'signedIn' ORDER BY number DESC LIMIT 1",
    );
    expect(row).toMatchObject({ actor: 'ttyt-trang-dinh – nhập liệu', after: { identity: 'nguoi-1' } });
    expect((await server.as(null)('DELETE', '/api/session', undefined, mine)).body).toEqual({ ended: 1 });
    expect((await server.as(null)('GET', '/api/session', undefined, mine)).status).toBe(401);
  });

  it('has no password any more, until one is reset; then is bound no more', async () => {
    const [before] = await server.rows<{ password: string | null }>(
      'SELECT password_hash AS password FROM account WHERE id = $1',
      [clerkId],
    );
    expect(before).toEqual({ password: null });
    const reset = await server.as('quan-tri')('POST', `/api/accounts/${clerkId}/reset-password`, { why: 'Thử' });
    expect(reset.body.account.identity).toBeNull();
    expect(told(await signIn('nguoi-1'))).toEqual(UNBOUND);
    const byPassword = { username: 'thu-ttyt-trang-dinh', password: reset.body.password };
    expect((await server.as(null)('POST', '/api/session', byPassword)).status).toBe(200);
    expect((await bind(clerkId, 'nguoi-1')).body).toMatchObject({ identity: 'nguoi-1', mustChange: false });
    expect((await server.as(null)('POST', '/api/session', byPassword)).status).toBe(401);
    expect((await signIn('nguoi-1')).status).toBe(200);
    const acts = await server.rows<{ action: string }>(
      "SELECT action FROM audit_record WHERE object_id = $1 AND action LIKE 'identity%' ORDER BY number",
      [clerkId],
    );
    expect(acts.map(({ action }) => action)).toEqual(['identityBound', 'identityUnbound', 'identityBound']);
  });

  it('is one account only, and one administrator keeps a password', async () => {
    expect(told(await bind(await server.accounts.id('khtc'), 'nguoi-1'))).toEqual([409, 'IDENTITY_TAKEN']);
    const reserve = await server.accounts.id('so-y-te');
    expect(told(await bind(reserve, 'nguoi-2'))).toEqual([409, 'LAST_ADMINISTRATOR']);
  });

  it('by another claim where the settings name one', async () => {
    settings.claim = 'ma_can_bo';
    expect(told(await signIn('nguoi-1'))).toEqual(UNBOUND);
    const id = await server.accounts.id('ttyt-cao-loc');
    await bind(id, 'cb-nguoi-1');
    expect((await signIn('nguoi-1')).body.account.id).toBe(id);
    settings.claim = 'khong_co';
    expect(told(await signIn('nguoi-1'))).toEqual(REFUSED);
    settings.claim = 'sub';
  });
});

describe('nobody comes in', () => {
  it.each([
    [
      'another state',
      (query: string) => query.replace(/state=[^&]+/, `state=${'y'.repeat(43)}`),
      (flow: string) => flow,
    ],
    ['no state', (query: string) => query.replace(/&?state=[^&]+/, ''), (flow: string) => flow],
    ['the state of another try', (query: string) => query, (flow: string) => withPart(flow, 0)],
    ['the nonce of another try', (query: string) => query, (flow: string) => withPart(flow, 1)],
    ['the verifier of another try', (query: string) => query, (flow: string) => withPart(flow, 2)],
    [
      'another issuer',
      (query: string) => query.replace(/iss=[^&]+/, 'iss=http%3A%2F%2F127.0.0.1%3A9'),
      (flow: string) => flow,
    ],
    ['a code that is none', (query: string) => query.replace(/code=[^&]+/, 'code=khong-co'), (flow: string) => flow],
    [
      'a refusal of the service',
      (query: string) => query.replace(/code=[^&]+/, 'error=access_denied'),
      (flow: string) => flow,
    ],
    ['what the browser did not keep', (query: string) => query, () => ''],
    ['two flows at once', (query: string) => query, (flow: string) => `${flow}.${'z'.repeat(43)}`],
  ])('with %s', async (_what, query, flow) => {
    const [before] = await signedIn();
    const begun = await begin();
    const answer = await finish(query(await service.visit(begun.address, 'nguoi-1')), flow(begun.flow));
    expect(told(answer)).toEqual(REFUSED);
    expect(valueOf(answer, SESSION)).toBe('');
    expect((await signedIn())[0]).toEqual(before);
  });

  it('twice with one code', async () => {
    const { flow, address } = await begin();
    const query = await service.visit(address, 'nguoi-1');
    expect((await finish(query, flow)).status).toBe(200);
    expect(told(await finish(query, flow))).toEqual(REFUSED);
  });

  it('with a code that is too old', async () => {
    const { flow, address } = await begin();
    const query = await service.visit(address, 'nguoi-1');
    await pause((CODE_SECONDS + 1.2) * 1000);
    expect(told(await finish(query, flow))).toEqual(REFUSED);
  });

  it('by what was said of them to another program', async () => {
    const { flow, address } = await begin();
    const query = await service.visit(address, 'nguoi-1');
    const [, nonce = ''] = flow.split('.');
    const foreign = await service.tokensOfAnother('nguoi-1', nonce);
    expect(foreign).toMatchObject({ id_token: expect.any(String) });
    service.alter((tokens) => ({ ...tokens, id_token: foreign.id_token }));
    expect(told(await finish(query, flow))).toEqual(REFUSED);
    service.alter(null);
  });

  it('by what the service did not sign', async () => {
    const { flow, address } = await begin();
    const query = await service.visit(address, 'nguoi-9');
    service.alter((tokens) => {
      const [head, body = '', signature] = String(tokens.id_token).split('.');
      const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as object;
      const forged = Buffer.from(JSON.stringify({ ...claims, sub: 'nguoi-1' })).toString('base64url');
      return { ...tokens, id_token: [head, forged, signature].join('.') };
    });
    expect(told(await finish(query, flow))).toEqual(REFUSED);
    service.alter(null);
  });

  it('who is bound to nothing, or whose account is closed: both alike, each on the record for the administrator', async () => {
    expect(told(await signIn('nguoi-la'))).toEqual(UNBOUND);
    const id = await server.accounts.id('ttyt-loc-binh');
    await bind(id, 'nguoi-3');
    await server.as('quan-tri')('POST', `/api/accounts/${id}/close`, { why: 'Bỏ vị trí' });
    expect(told(await signIn('nguoi-3'))).toEqual(UNBOUND);
    const rows = await server.rows<{ after: unknown }>(
      "SELECT after FROM audit_record WHERE action = 'signInFailed' AND after->>'identity' IN ('nguoi-la', 'nguoi-3') ORDER BY number",
    );
    expect(rows.map(({ after }) => after)).toEqual([
      { failure: 'unboundIdentity', identity: 'nguoi-la' },
      { failure: 'closed', identity: 'nguoi-3' },
    ]);
  });

  it('from another page: the browser says where a request began', async () => {
    const { flow, address } = await begin();
    const query = await service.visit(address, 'nguoi-1');
    const headers = { cookie: `${FLOW}=${flow}`, origin: 'https://la.example.vn' };
    expect(told(await server.as(null)('POST', '/api/session/service', { query }, headers))).toEqual([
      403,
      'ORIGIN_REFUSED',
    ]);
  });
});

describe('where there is no service', () => {
  it('nothing is offered, and what asks for it is refused', async () => {
    const plain = await openTestApp('real');
    expect((await plain.as(null)('GET', '/api/session/ways')).body).toEqual({ service: null });
    for (const [url, body] of [
      ['/api/session/service/begin', undefined],
      ['/api/session/service', { query: 'code=x' }],
    ] as const)
      expect(told(await plain.as(null)('POST', url, body))).toEqual([404, 'SIGN_IN_SERVICE_OFF']);
    await plain.close();
  });

  it('or it is away, that is said, and passwords still open what they open', async () => {
    const gone = { ...settings, issuer: 'http://127.0.0.1:9' };
    const away = await openTestApp('real', undefined, (builder) =>
      builder.overrideProvider(IDENTITY_SERVICE).useValue(gone),
    );
    expect((await away.as(null)('GET', '/api/session/ways')).body).toEqual({ service: 'Công vụ' });
    expect(told(await away.as(null)('POST', '/api/session/service/begin'))).toEqual([503, 'SIGN_IN_SERVICE_AWAY']);
    await away.close();
  });
});
