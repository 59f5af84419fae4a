import { describe, expect, it } from 'vitest';
import { mayReadMetrics, type MetricsRequest } from './may-read.js';

const TOKEN = 'x'.repeat(30);
const NOBODY = { token: null, from: [] };
const here: MetricsRequest = { ip: '127.0.0.1', host: 'localhost:3000', headers: {} };

describe('who reads the figures of the server', () => {
  it('is this machine, by its own name', () => {
    expect(mayReadMetrics(here, NOBODY)).toBe(true);
    expect(mayReadMetrics({ ...here, ip: '::ffff:127.0.0.1', host: '127.0.0.1' }, NOBODY)).toBe(true);
    expect(mayReadMetrics({ ...here, host: 'chuanxa.example.vn' }, NOBODY)).toBe(false);
    expect(mayReadMetrics({ ...here, ip: '10.0.0.5' }, NOBODY)).toBe(false);
  });

  it.each(['x-forwarded-for', 'x-forwarded-proto', 'forwarded', 'via', 'x-real-ip', 'x-forwarded-host'])(
    'is nobody behind a proxy on this machine that says %s',
    (header) => {
      expect(mayReadMetrics({ ...here, headers: { [header]: '' } }, NOBODY)).toBe(false);
    },
  );

  it('is an address that is named, also behind a proxy', () => {
    const access = { token: null, from: ['10.0.0.5'] };
    expect(mayReadMetrics({ ip: '::ffff:10.0.0.5', host: 'x', headers: { via: '1.1 x' } }, access)).toBe(true);
    expect(mayReadMetrics({ ip: '10.0.0.6', host: 'x', headers: {} }, access)).toBe(false);
  });

  it('is who knows the token, the whole of it', () => {
    const access = { token: TOKEN, from: [] };
    const asks = (authorization?: string) =>
      mayReadMetrics({ ip: '203.0.113.7', host: 'x', headers: { authorization } }, access);
    expect(asks(`Bearer ${TOKEN}`)).toBe(true);
    for (const wrong of [
      undefined,
      '',
      'Bearer ',
      `Bearer ${TOKEN}x`,
      `Bearer ${TOKEN.slice(1)}`,
      TOKEN,
      'Bearer null',
    ])
      expect(asks(wrong)).toBe(false);
  });
});
