import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/test-app.js';

const STANDARDS = [{ edition: 'byt-1300-2023' }, { edition: 'langson-1494-2022-ntm' }];
/** verdict.md §6, row a: exactly 80. */
const EIGHTY = ['11.2', '8', '9.6', '7.2', '15.2', '9.6', '4.8', '8.8', '2.4', '3.2'];

let server: TestApp;
const sheetOf = async (code: string, standard = 'byt-1300-2023'): Promise<string> => {
  const { body } = await server.ask('GET', `/api/rounds/2023-2/assessments?standard=${standard}&pageSize=1000`);
  return body.items.find((sheet: { code: string }) => sheet.code === code).id;
};
const cellsOf = (points: string[], column = 'district', seen = 0) =>
  points.map((p, index) => ({ id: String(index + 1), column, value: { points: p }, seen }));
const disqualified = (declared: boolean) => ({ id: 'disqualified', column: 'district', value: { declared }, seen: 0 });

beforeAll(async () => {
  server = await openTestApp('real');
  const { status, body } = await server.ask('POST', '/api/rounds', {
    id: '2023-2',
    name: 'Đợt 2 năm 2023',
    year: 2023,
    unitsOn: '2023-11-01',
    standards: STANDARDS,
  });
  expect(status, JSON.stringify(body)).toBe(201);
});
afterAll(() => server.close());

describe('a round', () => {
  it('makes one draft for each commune and standard that applies to it', async () => {
    const health = await server.ask('GET', '/api/rounds/2023-2/assessments?standard=byt-1300-2023&pageSize=1');
    expect(health.body.total).toBe(200);
    const ntm = await server.ask('GET', '/api/rounds/2023-2/assessments?standard=langson-1494-2022-ntm&pageSize=1');
    expect(ntm.body.total).toBe(181);
    const office = await server.ask(
      'GET',
      '/api/rounds/2023-2/assessments?standard=byt-1300-2023&office=ttyt-trang-dinh',
    );
    expect(office.body.total).toBe(22);
  });
});

describe('scores', () => {
  it('are written, judged when submitted, and read back with their versions', async () => {
    const id = await sheetOf('06034');
    const written = await server.ask('PATCH', `/api/assessments/${id}/scores`, {
      cells: [...cellsOf(EIGHTY), disqualified(false)],
    });
    expect(written.status, JSON.stringify(written.body)).toBe(200);
    expect(written.body).toMatchObject({ state: 'draft', entered: 10, of: 10, verdict: null });
    const submitted = await server.ask('POST', `/api/assessments/${id}/submit`, {});
    expect(submitted.status).toBe(200);
    expect(submitted.body.verdict).toMatchObject({
      outcome: 'met',
      total: '80',
      basis: { kind: 'district' },
      edition: { id: 'byt-1300-2023', revision: 'r1' },
    });
    expect(submitted.body.cells.find((cell: { id: string }) => cell.id === '1')).toMatchObject({
      value: { points: '11.2' },
      version: 1,
      by: 'ttyt-trang-dinh – nhập liệu',
    });
  });

  it('clash where another has written: all or none, and the second learns what the first wrote', async () => {
    const id = await sheetOf('06010');
    const first = await server.ask('PATCH', `/api/assessments/${id}/scores`, {
      cells: [{ id: '1', column: 'district', value: { points: '12' }, seen: 0 }],
    });
    expect(first.status).toBe(200);
    const second = await server.ask('PATCH', `/api/assessments/${id}/scores`, {
      cells: [
        { id: '1', column: 'district', value: { points: '13' }, seen: 0 },
        { id: '2', column: 'district', value: { points: '9' }, seen: 0 },
      ],
    });
    expect(second.status).toBe(409);
    expect(second.body).toMatchObject({
      code: 'CELL_CLASH',
      clashes: [
        { id: '1', column: 'district', value: { points: '12' }, version: 1, by: 'ttyt-trang-dinh – nhập liệu' },
      ],
    });
    const after = await server.ask('GET', `/api/assessments/${id}`);
    expect(after.body.cells).toHaveLength(1);
  });

  it('of two writers at once one wins and one learns of it, never both', async () => {
    const id = await sheetOf('06013');
    const tries = await Promise.all(
      ['5', '6', '7', '8'].map((points) =>
        server.ask('PATCH', `/api/assessments/${id}/scores`, {
          cells: [{ id: '3', column: 'district', value: { points }, seen: 0 }],
        }),
      ),
    );
    expect(tries.map((answer) => answer.status).sort()).toEqual([200, 409, 409, 409]);
  });

  it.each([
    ['an unknown id', { id: '11', column: 'district', value: { points: '1' }, seen: 0 }, 'UNKNOWN_ID', 'cells.0.id'],
    [
      'an indicator of a set scored by criterion',
      { id: '7.35', column: 'district', value: { points: '1' }, seen: 0 },
      'UNKNOWN_ID',
      'cells.0.id',
    ],
    [
      'a JSON number',
      { id: '1', column: 'district', value: { points: 5 }, seen: 0 },
      'NOT_A_DECIMAL',
      'cells.0.value.points',
    ],
    [
      'more than the maximum',
      { id: '1', column: 'district', value: { points: '14.01' }, seen: 0 },
      'OVER_MAXIMUM',
      'cells.0.value.points',
    ],
    [
      'three decimals',
      { id: '1', column: 'district', value: { points: '1.234' }, seen: 0 },
      'NOT_A_DECIMAL',
      'cells.0.value.points',
    ],
    [
      'NaN',
      { id: '1', column: 'district', value: { points: 'NaN' }, seen: 0 },
      'NOT_A_DECIMAL',
      'cells.0.value.points',
    ],
    [
      '1e308',
      { id: '1', column: 'district', value: { points: '1e308' }, seen: 0 },
      'NOT_A_DECIMAL',
      'cells.0.value.points',
    ],
    [
      'full-width digits',
      { id: '1', column: 'district', value: { points: '１２' }, seen: 0 },
      'NOT_A_DECIMAL',
      'cells.0.value.points',
    ],
    [
      'null points',
      { id: '1', column: 'district', value: { points: null }, seen: 0 },
      'NOT_A_DECIMAL',
      'cells.0.value.points',
    ],
    [
      'another kind of answer',
      { id: '1', column: 'district', value: { met: true }, seen: 0 },
      'WRONG_KIND_OF_ANSWER',
      'cells.0.value',
    ],
    [
      'an unknown column',
      { id: '1', column: 'huyện', value: { points: '1' }, seen: 0 },
      'FIELD_NOT_IN_LIST',
      'cells.0.column',
    ],
    ['a missing seen', { id: '1', column: 'district', value: { points: '1' } }, 'FIELD_REQUIRED', 'cells.0.seen'],
    ['a list for a value', { id: '1', column: 'district', value: [], seen: 0 }, 'FIELD_WRONG_TYPE', 'cells.0.value'],
    [
      'an unknown field',
      { id: '1', column: 'district', value: { points: '1' }, seen: 0, note: 'x' },
      'FIELD_UNKNOWN',
      'cells.0.note',
    ],
    [
      'the appraised column of a draft',
      { id: '1', column: 'appraised', value: { points: '1' }, seen: 0 },
      'COLUMN_LOCKED',
      'cells.0.column',
    ],
  ])('refuse %s, with its code and place, and write nothing', async (_, cell, code, field) => {
    const id = await sheetOf('06016');
    const { status, body } = await server.ask('PATCH', `/api/assessments/${id}/scores`, { cells: [cell] });
    expect(status, JSON.stringify(body)).toBe(422);
    expect(body).toMatchObject({ code: 'INVALID_INPUT', errors: [{ field, code }] });
    expect(body.errors[0].message).toMatch(/\.$/);
    expect(body.errors[0].message).not.toContain('…');
    expect((await server.ask('GET', `/api/assessments/${id}`)).body.cells).toEqual([]);
  });

  it('refuse 15.2 written by hand', async () => {
    const id = await sheetOf('06034', 'langson-1494-2022-ntm');
    const { status, body } = await server.ask('PATCH', `/api/assessments/${id}/scores`, {
      cells: [{ id: '15.2', column: 'district', value: { met: true }, seen: 0 }],
    });
    expect(status).toBe(422);
    expect(body.errors[0]).toMatchObject({ code: 'DERIVED', field: 'cells.0.id' });
  });

  it('answer a foreign, an absent and a senseless id alike', async () => {
    for (const id of ['0198c2f4-0000-7000-8000-000000000000', 'khong-co']) {
      const { status, body } = await server.ask('GET', `/api/assessments/${id}`);
      expect(status).toBe(404);
      expect(body.code).toMatch(/NOT_FOUND$/);
    }
  });
});

describe('states', () => {
  it('go draft → submitted → returned → submitted → accepted → unlocked, each with its rule', async () => {
    const id = await sheetOf('06019');
    const move = (name: string, body: unknown = {}) => server.ask('POST', `/api/assessments/${id}/${name}`, body);
    await server.ask('PATCH', `/api/assessments/${id}/scores`, { cells: [...cellsOf(EIGHTY), disqualified(false)] });
    expect((await move('accept')).body.errors[0].code).toBe('STATE_REFUSED');
    expect((await move('submit')).body.state).toBe('submitted');
    expect((await move('return')).body.code).toBe('REASON_REQUIRED');
    expect((await move('return', { reason: 'Thiếu minh chứng' })).body).toMatchObject({
      state: 'returned',
      stateReason: 'Thiếu minh chứng',
      verdict: null,
    });
    expect((await move('submit')).body.state).toBe('submitted');
    expect((await move('accept')).body.errors[0]).toMatchObject({ code: 'NOT_ALL_APPRAISED' });
    await server.ask('PATCH', `/api/assessments/${id}/scores`, {
      cells: [{ id: '1', column: 'appraised', value: { points: '11' }, seen: 0 }],
    });
    expect((await server.ask('GET', `/api/assessments/${id}`)).body.verdict).toMatchObject({
      outcome: 'notMet',
      total: '79.8',
      basis: { kind: 'mixed' },
    });
    const accepted = await move('accept', { takeDistrict: true });
    expect(accepted.body).toMatchObject({
      state: 'accepted',
      verdict: { basis: { kind: 'appraised' }, total: '79.8' },
    });
    expect(
      (
        await server.ask('PATCH', `/api/assessments/${id}/scores`, {
          cells: [{ id: '1', column: 'appraised', value: { points: '14' }, seen: 1 }],
        })
      ).body.errors[0].code,
    ).toBe('COLUMN_LOCKED');
    expect((await move('unlock', { reason: 'Chấm lại' })).body.state).toBe('returned');
  });

  it('are refused in a closed round, which opens again with a reason', async () => {
    const id = await sheetOf('06022');
    await server.ask('PATCH', '/api/rounds/2023-2', { closed: true });
    const { status, body } = await server.ask('PATCH', `/api/assessments/${id}/scores`, { cells: cellsOf(['1']) });
    expect([status, body.code]).toEqual([409, 'ROUND_CLOSED']);
    expect((await server.ask('PATCH', '/api/rounds/2023-2', { closed: false })).body.code).toBe('REASON_REQUIRED');
    expect((await server.ask('PATCH', '/api/rounds/2023-2', { closed: false, why: 'Nhập bổ sung' })).status).toBe(200);
  });
});

describe('closing a round while others write', () => {
  it('is waited for and never ends in a fault: each write is taken or told that the round is closed', async () => {
    const { body } = await server.ask(
      'GET',
      '/api/rounds/2023-2/assessments?standard=byt-1300-2023&office=ttyt-dinh-lap',
    );
    const ids = body.items.map((sheet: { id: string }) => sheet.id);
    for (let turn = 0; turn < 4; turn += 1) {
      const cell = { id: '4', column: 'self', value: { points: String(turn) }, seen: turn };
      const answers = await Promise.all([
        ...ids.map((id: string) => server.ask('PATCH', `/api/assessments/${id}/scores`, { cells: [cell] })),
        server.ask('PATCH', '/api/rounds/2023-2', { closed: true }),
      ]);
      expect(
        [...new Set(answers.map((answer) => answer.status))].filter((status) => status !== 200 && status !== 409),
      ).toEqual([]);
      const opened = await server.ask('PATCH', '/api/rounds/2023-2', { closed: false, why: 'Chấm tiếp' });
      expect(opened.status, JSON.stringify(opened.body)).toBe(200);
    }
  });
});

describe('the record', () => {
  it('has every act, and the database refuses to change, delete or truncate it', async () => {
    const acts = await server.rows<{ action: string }>('SELECT DISTINCT action FROM audit_record ORDER BY action');
    expect(acts.map((act) => act.action)).toEqual(
      expect.arrayContaining([
        'assessmentAccepted',
        'assessmentReturned',
        'assessmentSubmitted',
        'assessmentUnlocked',
        'districtScoresTaken',
        'roundClosed',
        'roundOpened',
        'roundOpenedAgain',
        'scoreWritten',
      ]),
    );
    for (const sql of ['UPDATE audit_record SET actor = $$x$$', 'DELETE FROM audit_record', 'TRUNCATE audit_record']) {
      await expect(server.database.query(sql)).rejects.toThrow(/permission denied/);
    }
    const owner = new Client({ connectionString: server.ownerUrl });
    await owner.connect();
    for (const sql of ["UPDATE audit_record SET actor = 'x'", 'DELETE FROM audit_record', 'TRUNCATE audit_record']) {
      await expect(owner.query(sql)).rejects.toThrow(/never changed, deleted or truncated/);
    }
    await owner.end();
  });
});
