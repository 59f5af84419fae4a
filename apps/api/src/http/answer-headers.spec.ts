import { describe, expect, it } from 'vitest';
import { createAdapter } from './create-adapter.js';
import type { WebOptions } from './web-options.js';

const STRICT =
  "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data:;font-src 'self';connect-src 'self';" +
  "manifest-src 'self';worker-src 'self';frame-ancestors 'none';base-uri 'none';form-action 'self'";

async function headersOf(url: string, headers: Record<string, string> = {}, options: WebOptions = {}) {
  const adapter = createAdapter(options);
  const server = adapter.getInstance();
  adapter.setErrorHandler((error, _request, reply) => reply.code(403).send(error));
  server.all('/api/*', () => 'ok');
  const answer = await server.inject({ url, headers: { host: 'localhost', ...headers } });
  await server.close();
  return answer.headers;
}

describe('every answer', () => {
  it.each([
    ['a reading', '/api/rounds', {}],
    ['what is not there', '/khong-co', {}],
    ['a refusal', '/api/rounds', { host: 'example.com' }],
    ['an address beside the documentation', '/api/docsx', {}],
    ['an address written otherwise', '/%61pi/rounds', {}],
  ])('%s: says what a page may do, is not kept, and names its request', async (_, url, headers) => {
    expect(await headersOf(url, headers)).toMatchObject({
      'content-security-policy': STRICT,
      'cache-control': 'no-store',
      'x-request-id': expect.stringMatching(/^[0-9a-f]{12}$/),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringMatching(/camera=\(\).*geolocation=\(\).*microphone=\(\)/),
    });
  });

  it('has a request’s own id, and never one that the client chose', async () => {
    const [one, other] = [await headersOf('/api/x', { 'x-request-id': 'cua-toi-123' }), await headersOf('/api/x')];
    expect(one['x-request-id']).not.toBe('cua-toi-123');
    expect(one['x-request-id']).not.toBe(other['x-request-id']);
  });

  it('lets the documentation alone write styles into its page', async () => {
    const loose = STRICT.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");
    for (const url of ['/api/docs', '/api/docs/', '/api/docs?x', '/api/docs/swagger-ui.css'])
      expect((await headersOf(url))['content-security-policy']).toBe(loose);
  });

  it('asks for https from now on where it came over https, but not of this machine’s own names', async () => {
    const options = { publicOrigins: ['https://chuanxa.example.vn'], trustedProxies: ['127.0.0.1'] };
    const asked = async (host: string, proto: string) =>
      (await headersOf('/api/x', { host, 'x-forwarded-proto': proto }, options))['strict-transport-security'];
    expect(await asked('chuanxa.example.vn', 'https')).toBe('max-age=31536000');
    expect(await asked('chuanxa.example.vn', 'http')).toBeUndefined();
    expect(await asked('localhost', 'https')).toBeUndefined();
  });
});
