import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../../../test/support/test-app.js';

let server: TestApp;
beforeAll(async () => {
  server = await openTestApp();
});
afterAll(() => server.close());

const evaluate = (edition: string, body: unknown) => server.ask('POST', `/api/standards/${edition}/evaluate`, body);
const full = Object.fromEntries(
  '14 10 12 9 19 12 6 11 3 4'.split(' ').map((points, index) => [String(index + 1), { points }]),
);
const errorsOf = (body: unknown) => (body as { errors: { field: string; code: string; message: string }[] }).errors;
const errors = (body: unknown) => errorsOf(body).map(({ field, code }) => `${field} ${code}`);

describe('GET /api/standards', () => {
  it('lists every standard with its revisions and says how many', async () => {
    const { status, body } = await server.ask('GET', '/api/standards');
    expect(status).toBe(200);
    expect(body).toMatchObject({ total: 6, page: 1 });
    expect(body.items[0]).toMatchObject({
      id: 'byt-1300-2023',
      revision: 'r1',
      judges: 'BTCQGYTX',
      scoredBy: 'criterion',
      termYears: { how: 'secondary', value: 3 },
      revisions: [{ revision: 'r1', status: 'published' }],
    });
  });

  it('gives the part that is asked for', async () => {
    const { body } = await server.ask('GET', '/api/standards?page=2&pageSize=4');
    expect(body.items).toMatchObject([{ id: 'langson-1494-2022-ntm-advanced' }, { id: 'langson-1494-2022-ntm-model' }]);
  });
});

describe('GET /api/standards/:edition', () => {
  it('gives each value with its citation and how it is known', async () => {
    const { status, body } = await server.ask('GET', '/api/standards/langson-1494-2022-ntm?revision=r1');
    expect(status).toBe(200);
    const [, , stunting] = body.criteria[0].indicators;
    expect(stunting.bound.value).toMatchObject({ how: 'borrowed', value: '24' });
    expect(stunting.bound.value.citation).toContain('318/QĐ-TTg');
    expect(stunting.bound.value.standsFor).toContain('1494/QĐ-UBND');
    expect(stunting.bound.inclusive).toMatchObject({ how: 'unknown' });
  });

  it('answers what is not there with 404', async () => {
    expect(await server.ask('GET', '/api/standards/khong-co')).toMatchObject({
      status: 404,
      body: { code: 'STANDARD_NOT_FOUND' },
    });
    expect(await server.ask('GET', '/api/standards/byt-1300-2023?revision=r7')).toMatchObject({
      status: 404,
      body: { code: 'STANDARD_REVISION_NOT_FOUND' },
    });
    expect(await server.ask('GET', '/api/standards/byt-1300-2023?revision=moi')).toMatchObject({ status: 422 });
  });
});

describe('POST /api/standards/:edition/evaluate', () => {
  it('judges and keeps nothing', async () => {
    const { status, body } = await evaluate('byt-1300-2023', {
      answers: full,
      context: { zone: '2' },
      disqualified: false,
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      outcome: 'met',
      total: '100',
      basis: { kind: 'trial' },
      edition: { id: 'byt-1300-2023', revision: 'r1' },
    });
    expect(body.edition.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('takes null for not declared', async () => {
    const { body } = await evaluate('byt-1300-2023', { answers: full, disqualified: null });
    expect(body).toMatchObject({ outcome: 'undetermined', reasons: [{ code: 'NOT_ANSWERED', ids: ['disqualified'] }] });
  });

  it('here alone 15.2 may be answered by hand', async () => {
    const answers = {
      '15.1': { value: '90' },
      '15.2': { met: true },
      '15.3': { value: '23.99' },
      '15.4': { value: '50.01' },
    };
    expect(await evaluate('langson-1494-2022-ntm', { answers })).toMatchObject({
      status: 200,
      body: { outcome: 'met', provisional: true },
    });
  });

  it('names every fault of the answers at its field', async () => {
    const { status, body } = await evaluate('byt-1300-2023', {
      answers: {
        '1': { points: 12.5 },
        '2': null,
        '3': { points: '12.01' },
        '4': { points: '1', met: true },
        '11': { points: '1' },
      },
      context: { zone: '4' },
      disqualified: 'no',
    });
    expect(status).toBe(422);
    expect(errors(body).sort()).toEqual([
      'answers.1.points NOT_A_DECIMAL',
      'answers.11 UNKNOWN_ID',
      'answers.2 WRONG_KIND_OF_ANSWER',
      'answers.3.points OVER_MAXIMUM',
      'answers.4 WRONG_KIND_OF_ANSWER',
      'context.zone UNKNOWN_ZONE',
      'disqualified NOT_A_BOOLEAN',
    ]);
    expect(errorsOf(body).every(({ message }) => message.endsWith('.'))).toBe(true);
  });

  it.each([
    ['no answers', {}, 'answers FIELD_REQUIRED'],
    ['answers that are null', { answers: null }, 'answers FIELD_WRONG_TYPE'],
    ['answers that are a list', { answers: [] }, 'answers FIELD_WRONG_TYPE'],
    ['answers that are a text', { answers: 'met' }, 'answers FIELD_WRONG_TYPE'],
    ['a field unheard of', { answers: {}, zone: '2' }, 'zone FIELD_UNKNOWN'],
    ['a context unheard of', { answers: {}, context: { commune: '06034' } }, 'context.commune FIELD_UNKNOWN'],
    ['a context that is a list', { answers: {}, context: [] }, 'context FIELD_WRONG_TYPE'],
    ['a context that is a text', { answers: {}, context: '2' }, 'context FIELD_WRONG_TYPE'],
  ])('refuses %s', async (_, body, expected) => {
    const answer = await evaluate('byt-1300-2023', body);
    expect(answer.status).toBe(422);
    expect(errors(answer.body)).toContain(expected);
  });

  it('an empty sheet is answered, not refused', async () => {
    expect(await evaluate('byt-1300-2023', { answers: {} })).toMatchObject({
      status: 200,
      body: { outcome: 'undetermined' },
    });
  });

  it('says that an old standard cannot be scored', async () => {
    const { status, body } = await evaluate('byt-4667-2014', { answers: {} });
    expect(status).toBe(422);
    expect(errors(body)).toEqual(['edition NOT_SCORABLE']);
  });

  it('answers an unknown standard with 404', async () => {
    expect(await evaluate('khong-co', { answers: {} })).toMatchObject({
      status: 404,
      body: { code: 'STANDARD_NOT_FOUND' },
    });
  });
});
