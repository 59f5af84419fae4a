import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../../../test/support/test-app.js';

let server: TestApp;
beforeAll(async () => {
  server = await openTestApp('real', '2025-08-01T02:00:00Z');
});
afterAll(() => server.close());

describe('GET /api/communes', () => {
  it('gives the communes of a day, paged, with their total', async () => {
    const { status, body } = await server.ask('GET', '/api/communes?on=2023-11-01&pageSize=10&page=2');
    expect(status).toBe(200);
    expect(body).toMatchObject({ total: 200, page: 2, pageSize: 10 });
    expect(body.items).toHaveLength(10);
    expect(Object.keys(body.items[0]).sort()).toEqual(
      ['alsoWritten', 'code', 'district', 'fullName', 'name', 'note', 'office', 'period', 'type', 'zone'].sort(),
    );
  });

  it('gives those of today when no day is asked', async () => {
    expect((await server.ask('GET', '/api/communes')).body).toMatchObject({ total: 65 });
  });

  it('gives those of one office', async () => {
    const { body } = await server.ask('GET', '/api/communes?on=2023-11-01&office=ttyt-trang-dinh');
    expect(body.total).toBe(22);
  });

  it.each(['on=2023-02-30', 'on=01/11/2023', 'page=0', 'pageSize=100000', 'unknown=1'])(
    'refuses ?%s',
    async (query) => {
      expect((await server.ask('GET', `/api/communes?${query}`)).status).toBe(422);
    },
  );

  it('gives one with what it was and what it became', async () => {
    const { body } = await server.ask('GET', '/api/communes/06040?on=2025-01-01');
    expect(body).toMatchObject({
      fullName: 'thị trấn Thất Khê',
      predecessors: [
        {
          period: 1,
          communes: [
            { code: '05995', kind: 'whole' },
            { code: '06040', kind: 'divided' },
          ],
        },
      ],
      successors: [{ period: 3, communes: [{ code: '06040', fullName: 'xã Thất Khê', kind: 'whole' }] }],
    });
  });

  it('refuses one that the day does not have, in words', async () => {
    const { status, body } = await server.ask('GET', '/api/communes/05995?on=2025-08-01');
    expect(status).toBe(422);
    expect(JSON.stringify(body)).toContain(
      'Thị trấn Thất Khê (mã 05995) không có trong danh mục đơn vị hành chính ngày 01/08/2025: đã thành xã Thất Khê (mã 06040).',
    );
    expect((await server.ask('GET', '/api/communes/xyz')).status).toBe(404);
  });
});

describe('GET /api/offices', () => {
  it('says that the names since 01/07/2025 are derived', async () => {
    const { body } = await server.ask('GET', '/api/offices');
    expect(body.total).toBe(11);
    expect(body.items[1]).toEqual({
      code: 'ttyt-trang-dinh',
      name: 'Trung tâm Y tế khu vực Tràng Định',
      shortName: 'TTYT Tràng Định',
      how: 'derived',
    });
  });
});

describe('/api/zones', () => {
  const decision = { zone: '3', decisionNumber: '12/QĐ-SYT', decisionDate: '2025-07-15' };

  it('takes a decision on several communes, lists it, and corrects it', async () => {
    const posted = await server.ask('POST', '/api/zones', { communes: ['06040', '06004'], ...decision });
    expect(posted.status).toBe(201);
    expect(posted.body.items).toHaveLength(2);
    const listed = await server.ask('GET', '/api/zones?office=ttyt-trang-dinh&zone=3');
    expect(listed.body).toMatchObject({ total: 2, items: [{ commune: 'xã Quốc Khánh' }, { commune: 'xã Thất Khê' }] });
    const path = `/api/zones/${String(listed.body.items[0].number)}/correction`;
    const mended = await server.ask('POST', path, { ...decision, zone: null, why: 'ghi nhầm xã' });
    expect(mended.status).toBe(201);
    expect((await server.ask('GET', '/api/communes/06004')).body.zone).toBeNull();
    expect((await server.ask('GET', '/api/communes/06040')).body.zone).toMatchObject({
      zone: '3',
      decisionDate: '2025-07-15',
    });
  });

  it.each([
    [{ zone: '4' }],
    [{ communes: [] }],
    [{ communes: ['6040'] }],
    [{ decisionNumber: '' }],
    [{ decisionDate: '2025-02-30' }],
    [{ decisionDate: '2025-08-02' }],
    [{ communes: ['05995'] }],
  ])('refuses %j', async (wrong) => {
    const { status, body } = await server.ask('POST', '/api/zones', { communes: ['06040'], ...decision, ...wrong });
    expect(status).toBe(422);
    expect(body.errors.length).toBeGreaterThan(0);
  });
});
