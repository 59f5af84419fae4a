import { MOVES, STATES, type Move, type State } from '@chuan-xa/assessments';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pdf, png } from '../../libs/platform/src/files/testing/sample-files.js';
import { openTestApp, type Answer, type TestApp } from '../support/test-app.js';
import { upload } from '../support/upload.js';

const OWN = 'ttyt-trang-dinh';
const OTHER = 'ttyt-cao-loc';
const ROUND = '2026-1';
const ABSENT = '0198c2f4-0000-7000-8000-000000000000';

let server: TestApp;
/** Sheets of the office in the open round that hold scores, and one of another office’s. */
let sheets: string[];
let foreign: string;

beforeAll(async () => {
  server = await openTestApp('played', '2026-11-22T02:00:00Z');
  const scored = async (office: string): Promise<string[]> =>
    (
      await server.rows<{ id: string }>(
        `SELECT a.id FROM assessment a JOIN score s ON s.assessment_id = a.id AND s.score_column = 'district' AND s.points IS NOT NULL
         WHERE a.office_code = $1 AND a.round_id = $2 AND a.edition_id = 'byt-1300-2023' GROUP BY a.id ORDER BY a.id LIMIT 4`,
        [office, ROUND],
      )
    ).map(({ id }) => id);
  sheets = await scored(OWN);
  [foreign = ''] = await scored(OTHER);
  expect(sheets).toHaveLength(4);
});
afterAll(() => server.close());
beforeEach(() => settle('draft', [...sheets, foreign]));

const settle = (state: State, ids: string[]): Promise<unknown[]> =>
  server.rows('UPDATE assessment SET state = $2 WHERE id = ANY($1)', [ids, state]);
const states = async (ids: string[]): Promise<string[]> => {
  const rows = await server.rows<{ id: string; state: string }>('SELECT id, state FROM assessment');
  return ids.map((id) => rows.find((row) => row.id === id)?.state ?? 'absent');
};
const submissionsOf = (sheet: string): Promise<unknown[]> =>
  server.rows('SELECT turn FROM submission_sheet WHERE assessment_id = $1', [sheet]);
const actsOn = (sheet: string): Promise<{ action: string }[]> =>
  server.rows("SELECT action FROM audit_record WHERE object_id = $1 AND action LIKE 'assessment%' ORDER BY number", [
    sheet,
  ]);
/** Where each move leads, from where it may begin: verdict.md §4. */
const LEADS: Record<Move, Partial<Record<State, State>>> = {
  submit: { draft: 'submitted', returned: 'submitted' },
  return: { submitted: 'returned' },
  accept: { submitted: 'accepted' },
  unlock: { accepted: 'returned' },
};
const bodyOf = (move: Move): object => ({
  ...(move === 'return' || move === 'unlock' ? { reason: 'Thử' } : {}),
  ...(move === 'accept' ? { takeDistrict: true } : {}),
});
const press = (who: string | null, move: Move, sheet: string, body = bodyOf(move)): Promise<Answer> =>
  server.as(who)('POST', `/api/assessments/${sheet}/${move}`, body);
const pressAll = (who: string, move: Move, ids: string[], body: object = {}): Promise<Answer> =>
  server.as(who)('POST', `/api/assessments/${move}`, { ids, ...bodyOf(move), ...body });
const said = ({ status, body }: Answer): string =>
  status === 200 ? '200' : `${status} ${body.errors?.[0]?.code ?? body.code}`;

/** What each role is told that presses what is not its own. */
const SHUT: Record<string, (move: Move) => string> = {
  [OTHER]: (move) => (move === 'submit' ? '404 ASSESSMENT_NOT_FOUND' : '403 FORBIDDEN'),
  'lanh-dao': () => '403 FORBIDDEN',
  'quan-tri': () => '403 FORBIDDEN',
  nobody: () => '401 SIGN_IN_REQUIRED',
};
const isWhose = (move: Move): string => (move === 'submit' ? OWN : 'khtc');

describe('the states of a sheet, over HTTP', () => {
  it.each(STATES.flatMap((state) => MOVES.map((move) => [state, move] as const)))(
    'from %s, %s is for its own role and its own state',
    async (state, move) => {
      const [sheet = ''] = sheets;
      await settle(state, [sheet]);
      const before = await actsOn(sheet);
      for (const [who, told] of Object.entries(SHUT))
        expect(said(await press(who === 'nobody' ? null : who, move, sheet)), who).toBe(told(move));
      const wrong = move === 'submit' ? 'khtc' : OWN;
      expect(said(await press(wrong, move, sheet))).toBe('403 FORBIDDEN');
      expect(await states([sheet])).toEqual([state]);
      expect(await actsOn(sheet)).toEqual(before);
      const to = LEADS[move][state];
      expect(said(await press(isWhose(move), move, sheet))).toBe(to ? '200' : '422 STATE_REFUSED');
      expect(await states([sheet])).toEqual([to ?? state]);
      expect(await actsOn(sheet)).toHaveLength(before.length + (to ? 1 : 0));
    },
  );

  it('a return and an unlocking want a reason that says something', async () => {
    const [sheet = ''] = sheets;
    for (const [move, state] of [
      ['return', 'submitted'],
      ['unlock', 'accepted'],
    ] as const) {
      await settle(state, [sheet]);
      for (const body of [{}, { reason: '' }, { reason: ' \u00a0 ' }, { reason: '\u200b' }])
        expect((await press('khtc', move, sheet, body)).status, JSON.stringify(body)).not.toBe(200);
      expect(await states([sheet])).toEqual([state]);
    }
  });

  it('of a closed round stand still, and its letter may still follow', async () => {
    const [sheet = ''] = sheets;
    expect(said(await press(OWN, 'submit', sheet))).toBe('200');
    const [handedIn] = await server.rows<{ id: string }>(
      'SELECT submission_id AS id FROM submission_sheet WHERE assessment_id = $1 ORDER BY turn DESC LIMIT 1',
      [sheet],
    );
    const { id } = handedIn!;
    await server.rows('UPDATE round SET closed_at = now() WHERE id = $1', [ROUND]);
    try {
      for (const move of MOVES)
        for (const state of Object.keys(LEADS[move]) as State[]) {
          await settle(state, [sheet]);
          expect(said(await press(isWhose(move), move, sheet)), `${move} ${state}`).toBe('409 ROUND_CLOSED');
          expect(said(await pressAll(isWhose(move), move, [sheet])), `${move} ${state}`).toBe('409 ROUND_CLOSED');
          expect(await states([sheet])).toEqual([state]);
        }
      expect((await server.as(OWN)('PATCH', `/api/submissions/${id}`, { number: '9/CV' })).status).toBe(200);
      expect((await upload(server, OWN, `/api/submissions/${id}/scan`, 'cv.pdf', pdf)).status).toBe(200);
    } finally {
      await server.rows('UPDATE round SET closed_at = NULL WHERE id = $1', [ROUND]);
    }
  });
});

describe('many at once', () => {
  it('move together or not at all, and each that is in the way is named', async () => {
    const [one = '', two = '', three = ''] = sheets;
    await settle('accepted', [two]);
    const answer = await pressAll(OWN, 'submit', [one, two, three]);
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toMatchObject([{ field: 'ids.1', code: 'STATE_REFUSED' }]);
    expect(await states([one, two, three])).toEqual(['draft', 'accepted', 'draft']);
    for (const ids of [
      [one, foreign],
      [one, ABSENT],
    ]) {
      const before = (await submissionsOf(one)).length;
      expect(said(await pressAll(OWN, 'submit', ids))).toBe('404 ASSESSMENT_NOT_FOUND');
      expect(await submissionsOf(one)).toHaveLength(before);
    }
    expect(await states([one, foreign])).toEqual(['draft', 'draft']);
  });

  it('named twice are one', async () => {
    const [one = '', two = ''] = sheets;
    const before = (await submissionsOf(one)).length;
    const answer = await pressAll(OWN, 'submit', [one, one, two]);
    expect([answer.status, answer.body]).toEqual([200, { moved: 2 }]);
    expect(await submissionsOf(one)).toHaveLength(before + 1);
    expect(await states([one, two])).toEqual(['submitted', 'submitted']);
  });

  it('with a letter that cannot be are not handed in, none of them', async () => {
    const answer = await pressAll(OWN, 'submit', sheets, { dispatch: { date: '2026-11-23' } });
    expect(said(answer)).toBe('422 DISPATCH_IN_FUTURE');
    expect(new Set(await states(sheets))).toEqual(new Set(['draft']));
  });
});

describe('two presses at the same moment', () => {
  const pressed = async (...answers: Promise<Answer>[]): Promise<string[]> =>
    (await Promise.all(answers)).map(said).sort();

  it('hand a sheet in once', async () => {
    const [sheet = ''] = sheets;
    const [submitted, acts] = [await submissionsOf(sheet), await actsOn(sheet)];
    expect(await pressed(press(OWN, 'submit', sheet), press(OWN, 'submit', sheet))).toEqual([
      '200',
      '422 STATE_REFUSED',
    ]);
    expect(await submissionsOf(sheet)).toHaveLength(submitted.length + 1);
    expect(await actsOn(sheet)).toHaveLength(acts.length + 1);
  });

  it('of one who returns and one who accepts: one is told', async () => {
    for (let turn = 0; turn < 4; turn += 1) {
      const [sheet = ''] = sheets;
      await settle('submitted', [sheet]);
      const acts = await actsOn(sheet);
      expect(await pressed(press('khtc', 'return', sheet), press('khtc', 'accept', sheet))).toEqual([
        '200',
        '422 STATE_REFUSED',
      ]);
      expect(await actsOn(sheet)).toHaveLength(acts.length + 1);
    }
  });

  it('of many in another order each: one is told, and nobody waits for ever', async () => {
    const turned = [...sheets].reverse();
    expect(await pressed(pressAll(OWN, 'submit', sheets), pressAll(OWN, 'submit', turned))).toEqual([
      '200',
      '422 STATE_REFUSED',
    ]);
    expect(new Set(await states(sheets))).toEqual(new Set(['submitted']));
  });

  it('of two scans the record tells which came in place of which', async () => {
    const [sheet = ''] = sheets;
    await press(OWN, 'submit', sheet);
    const { items } = (await server.as(OWN)('GET', `/api/rounds/${ROUND}/submissions`)).body;
    const { id } = items[0];
    const path = `/api/submissions/${id}/scan`;
    await Promise.all([
      upload(server, OWN, path, 'một.pdf', pdf),
      upload(server, 'khtc', path, 'hai.png', png),
      upload(server, OWN, path, 'ba.pdf', Buffer.concat([pdf, Buffer.from('3')])),
    ]);
    const record = (await server.as('khtc')('GET', `/api/audit?type=submission&id=${id}`)).body.items as {
      before: { file: string } | null;
      after: { file: string };
    }[];
    const [last, middle, first] = record.slice(0, 3);
    expect(first?.before).toBeNull();
    expect([middle?.before?.file, last?.before?.file]).toEqual([first?.after.file, middle?.after.file]);
    const standing = (await server.as(OWN)('GET', path)).headers['content-disposition'] as string;
    expect(decodeURIComponent(standing)).toContain(last?.after.file ?? '?');
  });
});
