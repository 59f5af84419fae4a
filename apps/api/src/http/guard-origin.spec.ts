import type { InjectOptions } from 'fastify';
import { describe, expect, it } from 'vitest';
import { createAdapter } from './create-adapter.js';
import type { WebOptions } from './web-options.js';

const PUBLIC = 'https://chuanxa.example.vn';

/** What a request comes to: the refusal's code, or the request as the server took it. */
async function outcome(options: WebOptions, request: InjectOptions): Promise<string> {
  const adapter = createAdapter(options);
  const server = adapter.getInstance();
  adapter.setErrorHandler((error, _request, reply) => reply.code(403).send(String((error as { code?: string }).code)));
  server.all('/', ({ ip, protocol, host }) => `${protocol} ${host} ${ip}`);
  const { payload } = await server.inject({ url: '/', ...request });
  await server.close();
  return payload;
}
const post = (headers: Record<string, string>): InjectOptions => ({ method: 'POST', headers });

describe('on this machine alone', () => {
  it.each(['localhost:3000', 'LOCALHOST', '127.0.0.1:80', '127.1.2.3', '[::1]:3000'])('answers to %s', async (host) => {
    expect(await outcome({}, { headers: { host } })).toBe(`http ${host} 127.0.0.1`);
  });

  it.each(['chuanxa.example.vn', 'localhost.example.vn', '127.0.0.1.example.vn', 'localhost:3000:1', '::1'])(
    'not to “%s”',
    async (host) => expect(await outcome({}, { headers: { host } })).toBe('HOST_REFUSED'),
  );

  it('believes nobody about another host or address', async () => {
    const forged = { 'x-forwarded-host': 'localhost', 'x-forwarded-for': '9.9.9.9', 'x-forwarded-proto': 'https' };
    expect(await outcome({}, { headers: { host: 'chuanxa.example.vn', ...forged } })).toBe('HOST_REFUSED');
    expect(await outcome({}, { headers: { host: 'localhost', ...forged } })).toBe('http localhost 127.0.0.1');
  });

  it.each([
    ['http://localhost:3000', 'http localhost:3000 127.0.0.1'],
    ['http://localhost:3001', 'ORIGIN_REFUSED'],
    ['https://localhost:3000', 'ORIGIN_REFUSED'],
    ['http://127.0.0.1:3000', 'ORIGIN_REFUSED'],
    ['null', 'ORIGIN_REFUSED'],
    ['', 'ORIGIN_REFUSED'],
  ])('writes from %s: %s', async (origin, expected) => {
    expect(await outcome({}, post({ host: 'localhost:3000', origin }))).toBe(expected);
  });

  it('refuses what the browser says began elsewhere, also where it names no origin', async () => {
    const headers = { host: 'localhost', 'sec-fetch-site': 'cross-site' };
    expect(await outcome({}, post(headers))).toBe('ORIGIN_REFUSED');
    expect(await outcome({}, { headers })).toBe('http localhost 127.0.0.1');
    expect(await outcome({}, post({ ...headers, 'sec-fetch-site': 'same-origin' }))).toContain('localhost');
  });
});

describe('under a public address, behind a proxy on this machine', () => {
  const options: WebOptions = { publicOrigins: [PUBLIC], trustedProxies: ['127.0.0.1'] };
  const passed = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '9.9.9.9, 10.0.0.7' };

  it('knows who asked, and how, from the proxy; what a client wrote before it is not believed', async () => {
    const headers = { host: 'chuanxa.example.vn', ...passed };
    expect(await outcome(options, { headers })).toBe('https chuanxa.example.vn 10.0.0.7');
    expect(await outcome(options, { headers: { ...headers, host: 'chuanxa.example.vn:443' } })).toContain('https');
    expect(await outcome(options, { headers, remoteAddress: '10.0.0.8' })).toBe('http chuanxa.example.vn 10.0.0.8');
  });

  it('takes the name that the proxy was asked for', async () => {
    const headers = { host: '127.0.0.1:3000', 'x-forwarded-host': 'other.example.vn', ...passed };
    expect(await outcome(options, { headers })).toBe('HOST_REFUSED');
    expect(await outcome(options, { headers: { ...headers, 'x-forwarded-host': 'chuanxa.example.vn' } })).toContain(
      'https chuanxa.example.vn',
    );
  });

  it.each([
    [PUBLIC, 'https'],
    ['http://chuanxa.example.vn', 'ORIGIN_REFUSED'],
    ['https://chuanxa.example.vn:8443', 'ORIGIN_REFUSED'],
    ['https://chuanxa.example.vn.example.com', 'ORIGIN_REFUSED'],
    ['https://example.vn', 'ORIGIN_REFUSED'],
  ])('writes from %s: %s', async (origin, expected) => {
    expect(await outcome(options, post({ host: 'chuanxa.example.vn', ...passed, origin }))).toContain(expected);
  });
});

describe('on the network', () => {
  const options: WebOptions = { loopback: false, publicOrigins: [PUBLIC], trustedProxies: ['10.0.0.0/24'] };
  const host = 'chuanxa.example.vn';

  it('does not answer to the names of a machine', async () => {
    expect(await outcome(options, { headers: { host: 'localhost' } })).toBe('HOST_REFUSED');
    expect(await outcome(options, { headers: { host: '10.0.0.9:3000' } })).toBe('HOST_REFUSED');
  });

  it('refuses what was not encrypted up to the proxy, or did not come through it', async () => {
    const through = { host, 'x-forwarded-proto': 'https' };
    expect(await outcome(options, { headers: through, remoteAddress: '10.0.0.5' })).toBe(`https ${host} 10.0.0.5`);
    expect(await outcome(options, { headers: through, remoteAddress: '10.0.1.5' })).toBe('PLAIN_REFUSED');
    expect(await outcome(options, { headers: { host }, remoteAddress: '10.0.0.5' })).toBe('PLAIN_REFUSED');
  });
});
