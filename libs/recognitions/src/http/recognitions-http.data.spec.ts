import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../../../test/support/test-app.js';

let server: TestApp;
beforeAll(async () => {
  server = await openTestApp('real', '2024-06-01T02:00:00Z');
});
afterAll(() => server.close());

describe('GET /api/recognitions', () => {
  const decision = { title: 'BTCQGYTX', year: 2023, decisionNumber: 'MH-01/QĐ', decisionDate: '2024-01-03' };

  it.each([
    ['06040', { edition: 'byt-4667-2014', termEndsOn: '2025-01-03' }, '2025-01-03'],
    ['06004', { edition: 'byt-4667-2014' }, '2027-01-03'],
    ['06463', { edition: 'byt-3447-2011' }, null],
    ['06001', {}, null],
  ])('says of %s, recognised with %j, that its term ends on %s', async (commune, more, ends) => {
    const { status, body } = await server.ask('POST', '/api/recognitions', { ...decision, ...more, commune });
    expect([status, body.termEnd]).toEqual([201, ends]);
    const listed = await server.ask('GET', `/api/recognitions?commune=${commune}`);
    expect(listed.body.items).toMatchObject([{ termEnd: ends }]);
  });
});
