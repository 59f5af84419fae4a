import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/test-app.js';

let server: TestApp;
beforeAll(async () => {
  server = await openTestApp('real', '2026-11-22T02:00:00Z');
});
afterAll(() => server.close());

const ROUND = {
  id: 'thu',
  name: 'Đợt thử',
  year: 2023,
  unitsOn: '2023-11-01',
  standards: [{ edition: 'byt-1300-2023' }],
};
const TRIAL = '/api/standards/byt-1300-2023/evaluate';

describe('what is no request at all', () => {
  it.each([
    ['an empty body', '', 'BODY_NOT_JSON', 400],
    ['half a body', '{"answers": {', 'BODY_NOT_JSON', 400],
    ['a body that is a list', '[]', 'INVALID_INPUT', 422],
    ['a body that is null', 'null', 'INVALID_INPUT', 422],
    ['a polluting body', '{"__proto__": {"answers": {}}}', 'BODY_NOT_JSON', 400],
  ])('%s is answered as a problem', async (_, body, code, status) => {
    const answer = await server.ask('POST', TRIAL, body);
    expect([answer.status, answer.body.code], JSON.stringify(answer.body)).toEqual([status, code]);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body.detail).toMatch(/\.$/);
  });

  it('a body of 50 MB is refused before it is read', async () => {
    const answer = await server.ask('POST', TRIAL, `{"answers": {"1": {"points": "${'1'.repeat(50 * 1024 * 1024)}"}}}`);
    expect([answer.status, answer.body.code]).toEqual([413, 'BODY_TOO_LARGE']);
  });

  it('another kind of content is refused', async () => {
    const answer = await server.ask('POST', TRIAL, '<a/>', { 'content-type': 'application/xml' });
    expect([answer.status, answer.body.code]).toEqual([415, 'UNSUPPORTED_MEDIA']);
  });

  it('an unknown address is not found', async () => {
    const answer = await server.ask('GET', '/api/khong-co');
    expect([answer.status, answer.body.code]).toEqual([404, 'NOT_FOUND']);
  });

  it('says nothing of the inside', async () => {
    const answer = await server.ask('GET', '/api/rounds/khong-co/progress');
    expect(Object.keys(answer.body).sort()).toEqual(['code', 'detail', 'status', 'title', 'type']);
  });
});

describe('a request from elsewhere', () => {
  it('with a foreign Host is refused, even to read', async () => {
    const answer = await server.ask('GET', '/api/rounds', undefined, { host: 'vi-du.vn' });
    expect([answer.status, answer.body.code]).toEqual([403, 'HOST_REFUSED']);
  });

  it('with a foreign Origin may read but not write', async () => {
    expect((await server.ask('GET', '/api/rounds', undefined, { origin: 'https://vi-du.vn' })).status).toBe(200);
    const answer = await server.ask('POST', '/api/rounds', ROUND, { origin: 'https://vi-du.vn' });
    expect([answer.status, answer.body.code]).toEqual([403, 'ORIGIN_REFUSED']);
    expect((await server.ask('POST', '/api/rounds', ROUND, { origin: 'null' })).body.code).toBe('ORIGIN_REFUSED');
  });
});

describe('a trial', () => {
  it.each([
    ['unknown ids', { '11': { points: '1' } }, 'answers.11', 'UNKNOWN_ID'],
    ['a JSON number', { '7': { points: 5 } }, 'answers.7.points', 'NOT_A_DECIMAL'],
    ['more than the maximum', { '7': { points: '6.01' } }, 'answers.7.points', 'OVER_MAXIMUM'],
    ['three decimals', { '7': { points: '1.234' } }, 'answers.7.points', 'NOT_A_DECIMAL'],
    ['null', { '7': null }, 'answers.7', 'WRONG_KIND_OF_ANSWER'],
    ['NaN', { '7': { points: 'NaN' } }, 'answers.7.points', 'NOT_A_DECIMAL'],
    ['1e308', { '7': { points: '1e308' } }, 'answers.7.points', 'NOT_A_DECIMAL'],
    ['full-width digits', { '7': { points: '５' } }, 'answers.7.points', 'NOT_A_DECIMAL'],
  ])('refuses %s at its field', async (_, answers, field, code) => {
    const { status, body } = await server.ask('POST', TRIAL, { answers });
    expect(status, JSON.stringify(body)).toBe(422);
    expect(body.errors).toMatchObject([{ field, code }]);
  });

  it('needs its answers, and an empty sheet is undetermined, not failed', async () => {
    expect((await server.ask('POST', TRIAL, {})).body.errors).toMatchObject([
      { field: 'answers', code: 'FIELD_REQUIRED' },
    ]);
    expect((await server.ask('POST', TRIAL, { answers: {} })).body).toMatchObject({
      outcome: 'undetermined',
      total: null,
    });
  });
});

describe('a round', () => {
  it('is refused with every fault of its plan', async () => {
    const { status, body } = await server.ask('POST', '/api/rounds', {
      id: 'Đợt 2',
      name: '',
      year: '2023',
      unitsOn: '2023-02-30',
      standards: [],
      extra: 1,
    });
    expect(status).toBe(422);
    expect(body.errors.map((error: { field: string; code: string }) => `${error.field} ${error.code}`).sort()).toEqual([
      'extra FIELD_UNKNOWN',
      'id FIELD_WRONG_TYPE',
      'name FIELD_REQUIRED',
      'standards FIELD_EMPTY_LIST',
      'unitsOn FIELD_NOT_A_DATE',
      'year FIELD_OUT_OF_RANGE',
    ]);
  });

  it('is refused with an unknown edition, an unknown or unpublished revision, one standard twice', async () => {
    expect(
      (await server.ask('POST', '/api/rounds', { ...ROUND, standards: [{ edition: 'byt-9999-2023' }] })).body.code,
    ).toBe('STANDARD_NOT_FOUND');
    expect(
      (await server.ask('POST', '/api/rounds', { ...ROUND, standards: [{ edition: 'byt-1300-2023', revision: 'r9' }] }))
        .body.code,
    ).toBe('STANDARD_REVISION_NOT_FOUND');
    await server.database.query(`INSERT INTO standard_revision (edition_id, revision, sha256, status, content)
      SELECT edition_id, 'r2', repeat('0', 64), 'draft', jsonb_set(content, '{revision}', '"r2"') FROM standard_revision WHERE edition_id = 'byt-1300-2023'`);
    const draft = await server.ask('POST', '/api/rounds', {
      ...ROUND,
      standards: [{ edition: 'byt-1300-2023', revision: 'r2' }],
    });
    expect(draft.body.errors, JSON.stringify(draft.body)).toMatchObject([
      { field: 'standards.0.revision', code: 'REVISION_NOT_PUBLISHED' },
    ]);
    const twice = await server.ask('POST', '/api/rounds', {
      ...ROUND,
      standards: [{ edition: 'byt-1300-2023' }, { edition: 'byt-1300-2023' }],
    });
    expect(twice.body.errors).toMatchObject([{ field: 'standards.1', code: 'STANDARD_TWICE' }]);
    expect((await server.ask('GET', '/api/rounds')).body.total).toBe(0);
  });

  it('of invented figures is refused in a real database', async () => {
    expect((await server.ask('POST', '/api/rounds', { ...ROUND, illustrative: true })).body.code).toBe(
      'DATABASE_IS_REAL',
    );
  });
});

describe('a recognition', () => {
  const HELD = {
    title: 'BTCQGYTX',
    commune: '06034',
    year: 2022,
    decisionNumber: 'MH-1/QĐ',
    decisionDate: '2023-01-26',
  };
  const add = (over: object) => server.ask('POST', '/api/recognitions', { ...HELD, ...over });

  it('is refused for a commune that did not exist on that day, with what it became', async () => {
    const { status, body } = await add({ commune: '05995', decisionDate: '2024-12-02', year: 2024 });
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([{ field: 'commune', code: 'COMMUNE_NOT_IN_PERIOD' }]);
    expect(body.errors[0].message).toContain('thị trấn Thất Khê (mã 06040)');
    expect((await add({ commune: '99999' })).body.errors[0].code).toBe('COMMUNE_UNKNOWN');
  });

  it('of an NTM title is refused for a phường, and one of the future for anyone', async () => {
    expect((await add({ title: 'ntm', commune: '05971' })).body.errors).toMatchObject([
      { field: 'commune', code: 'TITLE_NOT_FOR_TYPE' },
    ]);
    expect((await add({ decisionDate: '2099-01-01' })).body.errors).toMatchObject([
      { field: 'decisionDate', code: 'DECISION_IN_FUTURE' },
    ]);
  });

  it('is not recorded twice', async () => {
    expect((await add({})).status).toBe(201);
    expect((await add({})).body.code).toBe('RECOGNITION_EXISTS');
    expect((await server.ask('GET', '/api/recognitions')).body.total).toBe(1);
  });
});

describe('a database that goes away in the middle', () => {
  it('is answered with a problem, nothing is half written, and the next request goes through', async () => {
    await server.ask('POST', '/api/rounds', ROUND);
    const before = await server.database.query<{ count: string }[]>('SELECT count(*) FROM audit_record');
    const blocker = server.database.createQueryRunner();
    await blocker.startTransaction();
    await blocker.query("SELECT 1 FROM round WHERE id = 'thu' FOR UPDATE");
    const waiting = server.ask('PATCH', '/api/rounds/thu', { name: 'Tên khác' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const killed = await server.database.query<{ count: string }[]>(
      "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()",
    );
    expect(Number(killed[0]?.count)).toBe(1);
    const answer = await waiting;
    await blocker.rollbackTransaction();
    await blocker.release();
    expect([answer.status, answer.body.code], JSON.stringify(answer.body)).toEqual([503, 'DATABASE_AWAY']);
    expect(await server.database.query('SELECT count(*) FROM audit_record')).toEqual(before);
    expect((await server.ask('GET', '/api/rounds/thu')).body.name).toBe('Đợt thử');
  });
});
