import { request as ask } from 'node:http';
import { basename } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openServedApp, type ServedApp } from './support/served-app.js';

let served: ServedApp;

beforeAll(async () => {
  served = await openServedApp('demo');
});
afterAll(() => served.close());

interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Asks for exactly that path: a browser, and fetch, would tidy it first. */
const get = (path: string, headers: Record<string, string> = {}): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const sent = ask(`${served.origin}/`, { path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.on('error', reject).end();
  });

const script = async (): Promise<string> => {
  const { body } = await get('/');
  const [, path] = /<script type="module"[^>]* src="([^"]+)"/.exec(body.toString()) ?? [];
  return path!;
};

describe('the page', () => {
  it.each(['/', '/ra-soat', '/nhap-diem/0198c2f4-0000-7000-8000-000000000000', '/khong-co-trang-nay?dot=2023-2'])(
    'is given at %s, asked for anew each time',
    async (path) => {
      const { status, headers, body } = await get(path);
      expect([status, headers['content-type'], headers['cache-control']]).toEqual([
        200,
        expect.stringMatching(/^text\/html; charset=utf-8$/i),
        'no-cache',
      ]);
      expect(body.toString()).toContain('<div id="app">');
    },
  );

  it('has nothing written into it that the content policy would stop', async () => {
    const { headers, body } = await get('/');
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*script-src 'self';style-src 'self'/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(body.toString()).not.toMatch(/<style|style=|<script(?![^>]* src=)|\son\w+=/);
  });
});

describe('its files', () => {
  it('are kept for good where their names say what is in them', async () => {
    const { status, headers } = await get(await script());
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-type']).toMatch(/^(text|application)\/javascript/);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it.each(['/service-worker.js', '/manifest.webmanifest', '/icon.svg'])('ask anew: %s', async (path) => {
    const { status, headers } = await get(path);
    expect([status, headers['cache-control']]).toEqual([200, 'no-cache']);
  });

  it('come as small as the browser takes them', async () => {
    const path = await script();
    const plain = await get(path);
    expect(plain.headers['content-encoding']).toBeUndefined();
    const brotli = await get(path, { 'accept-encoding': 'gzip, deflate, br' });
    expect([brotli.headers['content-encoding'], brotli.headers.vary]).toEqual([
      'br',
      expect.stringMatching(/accept-encoding/i),
    ]);
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
    const gzip = await get(path, { 'accept-encoding': 'gzip' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    expect(brotli.body.length).toBeLessThan(gzip.body.length);
    expect(gzip.body.length).toBeLessThan(plain.body.length / 2);
  });

  it('that are not there are not the page in their place', async () => {
    const { status, body } = await get('/assets/khong-co.js');
    expect([status, body.toString().includes('<div id="app">')]).toEqual([404, false]);
  });
});

describe('what is not to be had', () => {
  it.each(['/api/none', '/api', '/api/', '/api/none/x?y=1'])('%s is a problem and no page', async (path) => {
    const { status, headers, body } = await get(path);
    expect([status, headers['content-type']]).toEqual([404, expect.stringMatching(/^application\/problem\+json/)]);
    expect(JSON.parse(body.toString())).toMatchObject({ status: 404, code: expect.stringMatching(/./) });
  });

  it.each(['/assets', '/assets/', '/assets/?x'])('%s shows no list of files', async (path) => {
    const [{ body }, page] = await Promise.all([get(path), get('/')]);
    if (!body.equals(page.body)) expect(body.toString()).not.toContain(basename(await script()));
  });

  it.each([
    '/../package.json',
    '/assets/../../package.json',
    '/..%2fpackage.json',
    '/assets/..%2f..%2f..%2fetc%2fpasswd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%5c..%5cpackage.json',
    '//etc/passwd',
    '/assets/%00',
  ])('%s leads out of the folder to nothing', async (path) => {
    const { body, status } = await get(path);
    expect(body.toString()).not.toMatch(/root:|"chuan-xa"/);
    expect(status).toBeLessThan(500);
  });

  it('takes no other method than reading', async () => {
    const { status } = await fetch(`${served.origin}/ra-soat`, { method: 'POST' });
    expect(status).toBe(404);
  });
});
