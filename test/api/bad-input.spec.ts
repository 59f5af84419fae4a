import { Client } from 'pg';
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

  it.each(['application/xml', 'text/plain', 'text/plain; charset=utf-8', 'application/x-www-form-urlencoded'])(
    'content of the kind %s is refused',
    async (type) => {
      const answer = await server.ask('POST', TRIAL, '{"answers": {}}', { 'content-type': type });
      expect([answer.status, answer.body.code]).toEqual([415, 'UNSUPPORTED_MEDIA']);
      expect(answer.headers['content-type']).toContain('application/problem+json');
    },
  );

  it('an unknown address is not found', async () => {
    const answer = await server.ask('GET', '/api/khong-co');
    expect([answer.status, answer.body.code]).toEqual([404, 'NOT_FOUND']);
  });

  it.each([
    ['half an escape', '/api/rounds/%E0%A4%A'],
    ['no escape', '/api/rounds/%zz'],
    ['a name of 101 characters', `/api/rounds/${'a'.repeat(101)}`],
    ['a name of 5000 characters', `/api/standards/${'a'.repeat(5000)}`],
    ['NUL in a round', '/api/rounds/thu%00'],
    ['NUL in a round, below it', '/api/rounds/thu%00/assessments'],
    ['NUL in a review', '/api/rounds/%00/reviews'],
    ['NUL in a commune', '/api/communes/0604%00'],
    ['NUL in a standard', '/api/standards/byt-1300-2023%00'],
    ['NUL in an id', '/api/assessments/%00'],
    ['an escape sequence', '/api/rounds/thu%1b'],
    ['NUL in a round, for its workbook', '/api/rounds/thu%00/review-meeting.xlsx'],
  ])('an address with %s is not found, and not echoed', async (_, url) => {
    const answer = await server.ask('GET', url);
    expect([answer.status, answer.body.code], JSON.stringify(answer.body)).toEqual([404, 'NOT_FOUND']);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.raw.toString()).not.toMatch(/aaaa|%|FST_/);
  });

  it('names the failure in one sentence without its stop, and of a reading never what was written', async () => {
    const written = (await server.ask('POST', '/api/rounds', {})).body;
    expect(written.title).toMatch(/^Dữ liệu gửi lên có \d lỗi; chưa có gì được ghi$/);
    const read = await server.ask('GET', '/api/rounds/thu/assessments?state=x&page=0');
    expect(read.body).toMatchObject({ code: 'INVALID_INPUT', title: 'Yêu cầu có 2 lỗi' });
    expect(read.body.detail).not.toContain('ghi');
  });

  it('says nothing of the inside', async () => {
    const answer = await server.ask('GET', '/api/rounds/khong-co/progress');
    expect(Object.keys(answer.body).sort()).toEqual(['code', 'detail', 'status', 'title', 'trace', 'type']);
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

const NIL = '00000000-0000-4000-8000-000000000000';
const GIVEN = {
  title: 'BTCQGYTX',
  commune: '06034',
  year: 2022,
  decisionNumber: 'MH-9/QĐ',
  decisionDate: '2023-01-26',
};
const PLEDGE = { title: 'BTCQGYTX', commune: '06034', year: 2023 };
const ZONE = { communes: ['06040'], zone: '1', decisionNumber: '1/QĐ', decisionDate: '2023-05-10' };
const CASE = { title: 'BTCQGYTX', commune: '06034' };
const CELL = { id: '7', column: 'district', value: { points: '1' }, seen: 0 };
const SCORES = `/api/assessments/${NIL}/scores`;
const RECOGNITION = `/api/recognitions/${NIL}`;
const WHY = { why: 'Ghi nhầm' };

const faultsIn = (body: { errors?: { field: string; code: string; message: string }[] }): string[] =>
  (body.errors ?? []).map(({ field, code }) => `${field} ${code}`).sort();

describe('a query', () => {
  it.each([
    ['/api/recognitions?through=99999999999', 'through FIELD_OUT_OF_RANGE', 'từ 1990 đến 2100'],
    ['/api/recognitions?through=abc', 'through FIELD_WRONG_TYPE', 'số nguyên'],
    ['/api/recognitions?through=', 'through FIELD_WRONG_TYPE', 'số nguyên'],
    ['/api/recognitions?commune=%00', 'commune FIELD_UNPRINTABLE', ''],
    ['/api/pledges?year=3000000000', 'year FIELD_OUT_OF_RANGE', ''],
    ['/api/pledges?year=2023&year=2024', 'year FIELD_WRONG_TYPE', 'số nguyên'],
    ['/api/pledges?pageSize=abc', 'pageSize FIELD_WRONG_TYPE', 'số nguyên'],
    ['/api/pledges?pageSize=1001', 'pageSize FIELD_OUT_OF_RANGE', '(“1001”)'],
    ['/api/pledges?page=99999999999999', 'page FIELD_OUT_OF_RANGE', ''],
    ['/api/rounds/thu/reviews?through=99999999999', 'through FIELD_OUT_OF_RANGE', ''],
    ['/api/communes?on=2023-02-30', 'on FIELD_NOT_A_DATE', '2023-02-30'],
    ['/api/communes/06040?on=2023-02-30', 'on FIELD_NOT_A_DATE', ''],
    ['/api/offices?on=2023-11-01%00', 'on FIELD_UNPRINTABLE', ''],
    ['/api/offices?on=0001-01-01', 'on FIELD_OUT_OF_RANGE', 'từ 1900 đến 2100'],
    ['/api/offices?on=2023-11-01&on=2023-11-02', 'on FIELD_WRONG_TYPE', 'chuỗi'],
    ['/api/communes?office=a%00', 'office FIELD_UNPRINTABLE', ''],
    ['/api/zones?office=%00', 'office FIELD_UNPRINTABLE', ''],
    ['/api/zones?decisionNumber=%20', 'decisionNumber FIELD_REQUIRED', ''],
    ['/api/zones?decisionNumber=1%00', 'decisionNumber FIELD_UNPRINTABLE', ''],
    ['/api/standards/byt-1300-2023?revision=%00', 'revision FIELD_UNPRINTABLE', ''],
    ['/api/standards?constructor=1', 'constructor FIELD_UNKNOWN', ''],
  ])('%s is refused: %s', async (url, fault, said) => {
    const { status, body } = await server.ask('GET', url);
    expect(status, JSON.stringify(body)).toBe(422);
    expect(faultsIn(body)).toEqual([fault]);
    expect(body.errors[0].message).toContain(said);
    expect(body.errors[0].message).not.toContain('NaN');
  });
});

describe('a body', () => {
  it.each<[string, 'POST' | 'PATCH', string, unknown, string]>([
    ['NUL in a name', 'POST', '/api/rounds', { ...ROUND, name: 'a\u0000b' }, 'name FIELD_UNPRINTABLE'],
    ['NUL in an id', 'POST', '/api/rounds', { ...ROUND, id: 'a\u0000' }, 'id FIELD_UNPRINTABLE'],
    ['half a character', 'POST', '/api/rounds', { ...ROUND, name: 'a\ud800' }, 'name FIELD_UNPRINTABLE'],
    ['an escape sequence', 'POST', '/api/rounds', { ...ROUND, name: 'a\u001b[1m' }, 'name FIELD_UNPRINTABLE'],
    ['NUL in a reason', 'PATCH', RECOGNITION, { year: 2021, why: '\u0000' }, 'why FIELD_UNPRINTABLE'],
    [
      'NUL in a value',
      'PATCH',
      SCORES,
      { cells: [{ ...CELL, value: { points: '\u0000' } }] },
      'cells.0.value.points FIELD_UNPRINTABLE',
    ],
    ['NUL in a note', 'POST', '/api/pledges', { ...PLEDGE, note: '\u0000' }, 'note FIELD_UNPRINTABLE'],
    ['NUL in a fact', 'POST', '/api/rounds/thu/cases', { ...CASE, cause: '\u0000' }, 'cause FIELD_UNPRINTABLE'],
    ['a blank name', 'POST', '/api/rounds', { ...ROUND, name: ' \t\u00a0' }, 'name FIELD_REQUIRED'],
    ['a name that shows nothing', 'POST', '/api/rounds', { ...ROUND, name: '\u200b' }, 'name FIELD_REQUIRED'],
    [
      'a blank decision',
      'POST',
      '/api/recognitions',
      { ...GIVEN, decisionNumber: '  ' },
      'decisionNumber FIELD_REQUIRED',
    ],
    [
      'a blank decision of a zone',
      'POST',
      '/api/zones',
      { ...ZONE, decisionNumber: ' ' },
      'decisionNumber FIELD_REQUIRED',
    ],
    ['a blank reason', 'PATCH', RECOGNITION, { year: 2021, why: ' ' }, 'why FIELD_REQUIRED'],
    ['a blank reason of a move', 'POST', `/api/assessments/${NIL}/return`, { reason: ' ' }, 'reason FIELD_REQUIRED'],
    ['a period of 1e9', 'POST', '/api/recognitions', { ...GIVEN, period: 1e9 }, 'period FIELD_OUT_OF_RANGE'],
    ['a period of 32768', 'POST', '/api/pledges', { ...PLEDGE, period: 32768 }, 'period FIELD_OUT_OF_RANGE'],
    [
      'a day that is not',
      'POST',
      '/api/recognitions',
      { ...GIVEN, decisionDate: '2023-02-30' },
      'decisionDate FIELD_NOT_A_DATE',
    ],
    [
      'a year 0001',
      'POST',
      '/api/recognitions',
      { ...GIVEN, decisionDate: '0001-01-01' },
      'decisionDate FIELD_OUT_OF_RANGE',
    ],
    [
      'a day with its hour',
      'POST',
      '/api/zones',
      { ...ZONE, decisionDate: '2023-05-10T00:00:00Z' },
      'decisionDate FIELD_NOT_A_DATE',
    ],
    [
      'a depth of 10000',
      'POST',
      TRIAL,
      `{"answers":${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
      'answers FIELD_WRONG_TYPE',
    ],
    ['a text', 'POST', TRIAL, '"a"', 'body FIELD_WRONG_TYPE'],
    ['a list', 'PATCH', '/api/rounds/thu', '[]', 'body FIELD_WRONG_TYPE'],
    [
      'the answer “constructor”',
      'POST',
      TRIAL,
      { answers: { constructor: { points: '1' } } },
      'answers.constructor FIELD_UNKNOWN',
    ],
    [
      'the answer “prototype”',
      'POST',
      TRIAL,
      { answers: { prototype: { points: '1' } } },
      'answers.prototype FIELD_UNKNOWN',
    ],
    ['the answer “toString”', 'POST', TRIAL, { answers: { toString: { points: '1' } } }, 'answers.toString UNKNOWN_ID'],
    ['an edit of nothing', 'PATCH', '/api/rounds/thu', {}, 'body NOTHING_TO_CHANGE'],
    ['an edit that is null', 'PATCH', '/api/rounds/thu', 'null', 'body NOTHING_TO_CHANGE'],
    ['no body at all', 'PATCH', '/api/rounds/thu', undefined, 'body NOTHING_TO_CHANGE'],
    ['no body at all for a trial', 'POST', TRIAL, undefined, 'answers FIELD_REQUIRED'],
    ['a case edited in nothing', 'PATCH', `/api/cases/${NIL}`, {}, 'body NOTHING_TO_CHANGE'],
    ['a case edit that is null', 'PATCH', `/api/cases/${NIL}`, 'null', 'body NOTHING_TO_CHANGE'],
    ['a reason and no change', 'PATCH', RECOGNITION, WHY, 'body NOTHING_TO_CHANGE'],
    ['a pledge edit of nothing', 'PATCH', `/api/pledges/${NIL}`, {}, 'why FIELD_REQUIRED'],
    ['a scores edit of nothing', 'PATCH', SCORES, {}, 'cells FIELD_REQUIRED'],
  ])('with %s is refused at its field', async (_, method, url, sent, fault) => {
    const { status, body } = await server.ask(method, url, sent);
    expect(status, JSON.stringify(body)).toBe(422);
    expect(faultsIn(body)).toEqual([fault]);
  });

  it('with the answer “__proto__” is refused', async () => {
    const answer = await server.ask('POST', TRIAL, '{"answers": {"__proto__": {"points": "1"}}}');
    expect([answer.status, answer.body.code]).toEqual([400, 'BODY_NOT_JSON']);
  });

  it.each<[string, 'POST' | 'PATCH', string, unknown, string]>([
    ['name', 'PATCH', '/api/rounds/thu', { name: null }, 'chuỗi ký tự'],
    ['cutOffYear', 'PATCH', '/api/rounds/thu', { cutOffYear: null }, 'số nguyên'],
    ['closed', 'PATCH', '/api/rounds/thu', { closed: null }, 'true, false'],
    ['year', 'PATCH', RECOGNITION, { year: null, ...WHY }, 'số nguyên'],
    ['decisionNumber', 'PATCH', RECOGNITION, { decisionNumber: null, ...WHY }, 'chuỗi ký tự'],
    ['decisionDate', 'PATCH', RECOGNITION, { decisionDate: null, ...WHY }, 'chuỗi ký tự'],
    ['withdrawnOn', 'PATCH', RECOGNITION, { withdrawnOn: 20230501, withdrawalNumber: '1', ...WHY }, 'chuỗi ký tự'],
    [
      'withdrawalNumber',
      'PATCH',
      RECOGNITION,
      { withdrawnOn: '2023-05-01', withdrawalNumber: 1, ...WHY },
      'chuỗi ký tự',
    ],
    ['decision', 'PATCH', `/api/cases/${NIL}`, { decision: null }, 'chuỗi ký tự'],
    [
      'standards.0.revision',
      'POST',
      '/api/rounds',
      { ...ROUND, standards: [{ edition: 'byt-1300-2023', revision: null }] },
      'chuỗi ký tự',
    ],
    ['period', 'POST', '/api/pledges', { ...PLEDGE, period: null }, 'số nguyên'],
    ['period', 'POST', '/api/recognitions', { ...GIVEN, period: null }, 'số nguyên'],
    ['takeDistrict', 'POST', `/api/assessments/${NIL}/accept`, { takeDistrict: null }, 'true, false'],
    ['cells', 'PATCH', SCORES, { cells: null }, 'danh sách'],
    ['cells', 'PATCH', SCORES, { cells: {} }, 'danh sách'],
    ['cells.0', 'PATCH', SCORES, { cells: ['a'] }, 'đối tượng'],
    ['cells.0.id', 'PATCH', SCORES, { cells: [{ ...CELL, id: 7 }] }, 'chuỗi ký tự'],
    ['cells.0.seen', 'PATCH', SCORES, { cells: [{ ...CELL, seen: '0' }] }, 'số nguyên'],
    ['year', 'POST', '/api/pledges', { ...PLEDGE, year: '2023' }, 'số nguyên'],
    ['year', 'POST', '/api/pledges', { ...PLEDGE, year: 2023.5 }, 'số nguyên'],
    ['communes', 'POST', '/api/zones', { ...ZONE, communes: '06040' }, 'danh sách'],
    ['communes.1', 'POST', '/api/zones', { ...ZONE, communes: ['06040', 6040] }, 'chuỗi ký tự'],
  ])('takes no other kind of thing for %s', async (field, method, url, sent, expected) => {
    const { status, body } = await server.ask(method, url, sent);
    expect(status, JSON.stringify(body)).toBe(422);
    expect(faultsIn(body)).toEqual([`${field} FIELD_WRONG_TYPE`]);
    expect(body.errors[0].message).toContain(expected);
  });

  it('names each item of a list that is wrong, and nothing of it twice', async () => {
    const many = await server.ask('POST', '/api/assessments/submit', { ids: ['a', NIL, 5] });
    expect(faultsIn(many.body)).toEqual(['ids.0 FIELD_NOT_A_UUID', 'ids.2 FIELD_WRONG_TYPE']);
    const to = await server.ask('PATCH', `/api/cases/${NIL}`, { to: null });
    expect(faultsIn(to.body)).toEqual(['to FIELD_NOT_IN_LIST']);
    const long = await server.ask('POST', '/api/rounds', { ...ROUND, name: 'a'.repeat(201) });
    expect(long.body.errors).toMatchObject([{ field: 'name', code: 'FIELD_TOO_LONG' }]);
    expect(long.body.errors[0].message).toContain('200');
  });

  it('is taken tidied, and a blank note is none', async () => {
    const sent = { ...PLEDGE, commune: '06037', document: ' Công văn\u0020 ', note: ' ' };
    const { status, body } = await server.ask('POST', '/api/pledges', {
      ...sent,
      document: sent.document.normalize('NFD'),
    });
    expect(status, JSON.stringify(body)).toBe(201);
    expect(body).toMatchObject({ document: 'Công văn', note: null });
    const cleared = await server.ask('PATCH', `/api/pledges/${body.id}`, { document: null, ...WHY });
    expect(cleared.body).toMatchObject({ document: null });
  });

  it('that is refused leaves no trace', async () => {
    const rows = () =>
      server.rows("SELECT count(*) FROM audit_record WHERE action IN ('roundEdited', 'recognitionMended')");
    expect(await rows()).toEqual([{ count: '0' }]);
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
      'year FIELD_WRONG_TYPE',
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
    const before = await server.rows<{ count: string }>('SELECT count(*) FROM audit_record');
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
    expect(await server.rows('SELECT count(*) FROM audit_record')).toEqual(before);
    expect((await server.ask('GET', '/api/rounds/thu')).body.name).toBe('Đợt thử');
  });
});

describe('two requests at once', () => {
  const PROVINCE = "'20'";
  /** Sends the request while another transaction has written the same and not yet committed. */
  async function raced(first: string, url: string, body: object) {
    const rival = server.database.createQueryRunner();
    await rival.startTransaction();
    await rival.query("SELECT set_config('chuan_xa.reach', '*', true)");
    await rival.query(first);
    const waiting = server.ask('POST', url, body);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await rival.commitTransaction();
    await rival.release();
    return waiting;
  }

  it.each([
    [
      'ROUND_EXISTS',
      `INSERT INTO round SELECT province_code, 'dua', 'Đua', year, units_on, period, due_on, cut_off_year, illustrative, closed_at, opened_at FROM round WHERE id = 'thu'`,
      '/api/rounds',
      { ...ROUND, id: 'dua' },
    ],
    [
      'RECOGNITION_EXISTS',
      `INSERT INTO recognition (province_code, id, title, period, commune_code, year, decision_number, decision_date, recorded_at, recorded_by)
       VALUES (${PROVINCE}, gen_random_uuid(), 'BTCQGYTX', 1, '06043', 2022, 'MH, 9/QĐ', '2023-01-26', now(), 'Ai đó')`,
      '/api/recognitions',
      { ...GIVEN, commune: '06043', decisionNumber: 'MH, 9/QĐ' },
    ],
    [
      'PLEDGE_EXISTS',
      `INSERT INTO pledge (province_code, id, title, year, period, commune_code, recorded_at, recorded_by)
       VALUES (${PROVINCE}, gen_random_uuid(), 'BTCQGYTX', 2023, 1, '06043', now(), 'Ai đó')`,
      '/api/pledges',
      { ...PLEDGE, commune: '06043' },
    ],
  ])('that write the same: the second is refused with %s', async (code, first, url, body) => {
    const answer = await raced(first, url, body);
    expect([answer.status, answer.body.code], JSON.stringify(answer.body)).toEqual([409, code]);
    expect(answer.body.detail).not.toContain('…');
    expect(answer.body.title).not.toMatch(/[.;]$/);
  });

  it('that wait for each other: one is undone and may try again', async () => {
    const owner = new Client({ connectionString: server.ownerUrl });
    await owner.connect();
    await owner.query('BEGIN');
    await owner.query('LOCK TABLE audit_record IN ACCESS EXCLUSIVE MODE');
    const waiting = server.ask('PATCH', '/api/rounds/thu', { name: 'Tên khác' });
    await new Promise((resolve) => setTimeout(resolve, 400));
    await owner.query("SELECT 1 FROM round WHERE id = 'thu' FOR UPDATE").catch(() => undefined);
    await owner.query('ROLLBACK');
    await owner.end();
    const answer = await waiting;
    expect([answer.status, answer.body.code], JSON.stringify(answer.body)).toEqual([409, 'TRY_AGAIN']);
    expect((await server.ask('GET', '/api/rounds/thu')).body.name).toBe('Đợt thử');
  });
});
