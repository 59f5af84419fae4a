import { get as getPlain } from 'node:http';
import { get as getSecure } from 'node:https';
import { connect, type AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { makeCertificate } from '../../../../test/support/certificate.js';
import { createAdapter } from './create-adapter.js';
import { LIMITS } from './limits.js';
import type { WebOptions } from './web-options.js';

let server: FastifyInstance;
let port = 0;
async function listen(options: WebOptions): Promise<void> {
  server = createAdapter(options).getInstance();
  server.post('/', () => 'ok');
  server.get('/:name', ({ protocol }) => protocol);
  await server.listen({ port: 0, host: '127.0.0.1' });
  port = (server.server.address() as AddressInfo).port;
}
afterEach(() => server.close());

/** Writes to the server what is given and then nothing more; what came back, and after how many milliseconds it was cut off. */
const dripped = (text: string): Promise<{ answer: string; after: number }> =>
  new Promise((resolve) => {
    const from = performance.now();
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => void (text && socket.write(text)));
    socket.setEncoding('utf8').on('data', (part: string) => (answer += part));
    socket.on('error', () => {}).on('close', () => resolve({ answer, after: performance.now() - from }));
  });

describe('TLS of our own', () => {
  const ask = (path: string, ca: string, maxVersion?: 'TLSv1.1' | 'TLSv1.3') =>
    new Promise<{ body: string; hsts: unknown }>((resolve, reject) => {
      const request = getSecure(
        { host: '127.0.0.1', servername: 'localhost', port, path, ca, maxVersion },
        (answer) => {
          let body = '';
          answer.setEncoding('utf8').on('data', (part: string) => (body += part));
          answer.on('end', () => resolve({ body, hsts: answer.headers['strict-transport-security'] }));
        },
      );
      request.on('error', reject);
    });

  it('answers over https with the certificate it was given, and over nothing older than TLS 1.2', async () => {
    const tls = await makeCertificate();
    await listen({ tls });
    expect(await ask('/x', tls.cert)).toEqual({ body: 'https', hsts: undefined });
    await expect(ask('/x', (await makeCertificate()).cert)).rejects.toThrow();
    await expect(ask('/x', tls.cert, 'TLSv1.1')).rejects.toThrow();
  });

  it('answers nothing over plain http', async () => {
    await listen({ tls: await makeCertificate() });
    const failed = new Promise((resolve) => getPlain({ port, host: '127.0.0.1' }).on('error', resolve));
    expect(await failed).toBeInstanceOf(Error);
  });
});

describe('who takes more than a request needs', () => {
  const limits = { headTime: 300, requestTime: 600, watch: 100 };
  const HEAD = `POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n`;

  it.each([
    ['nothing', ''],
    ['half the headers', HEAD],
    ['half the body', `${HEAD}\r\n{"a":`],
  ])('and sends %s is cut off', async (_, text) => {
    await listen({ limits });
    const { answer, after } = await dripped(text);
    expect(after).toBeLessThan(3000);
    expect(answer).toMatch(/^(HTTP\/1\.1 408 |$)/);
    expect(answer).not.toMatch(/ at |node:/);
  });

  it('finds an end of headers, of addresses, of bodies and of connections', async () => {
    await listen({ limits });
    const many = `${HEAD}${'x: y\r\n'.repeat(20_000)}\r\n`;
    expect((await dripped(many)).answer).toMatch(/^HTTP\/1\.1 431 /);
    const long = await server.inject({ url: `/${'a'.repeat(LIMITS.name + 1)}`, headers: { host: 'localhost' } });
    expect([long.statusCode, long.headers['cache-control']]).toEqual([404, 'no-store']);
    expect(server.initialConfig).toMatchObject({ bodyLimit: 2 * 1024 * 1024, requestTimeout: 600 });
    expect(server.server.maxConnections).toBe(LIMITS.connections);
  });
});
