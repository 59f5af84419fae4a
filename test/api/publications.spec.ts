import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pdf } from '../../libs/platform/src/files/testing/sample-files.js';
import { openTestApp, type Answer, type TestApp } from '../support/test-app.js';
import { upload } from '../support/upload.js';

const EDITION = 'byt-1300-2023';
const URL = `/api/standards/${EDITION}`;
const OPEN = '2026-1';
const PLANNER = 'khtc';

let server: TestApp;
let act: string;

beforeAll(async () => {
  server = await openTestApp('played', '2026-11-22T02:00:00Z');
  const number = encodeURIComponent('1300/QĐ-BYT');
  act = (await upload(server, PLANNER, `${URL}/acts?number=${number}`, 'qd.pdf', pdf)).body.id;
});
afterAll(() => server.close());
afterEach(async () => {
  for (const { id } of await standing()) expect((await undo(id, { unfit: 'keep' })).status).toBe(200);
  await server.rows("DELETE FROM standard_revision WHERE status = 'draft'");
});

const ask = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown, who = PLANNER) =>
  server.as(who)(method, `${URL}${path}`, body);
const standing = (): Promise<{ id: string }[]> =>
  server.rows('SELECT id FROM publication WHERE undone_at IS NULL ORDER BY number DESC');
const undo = (id: string, body: object = {}, who = PLANNER): Promise<Answer> =>
  server.as(who)('POST', `/api/standards/publications/${id}/undo`, { reason: 'Công bố nhầm', ...body });
const publish = (order: object, who = PLANNER): Promise<Answer> => ask('POST', '/draft/publish', order, who);
const said = ({ status, body }: Answer): string =>
  status === 200 ? '200' : `${status} ${body.errors?.[0]?.code ?? body.code}`;
const pin = async (round = OPEN): Promise<string | undefined> =>
  (
    await server.rows<{ revision: string }>(
      'SELECT revision FROM round_standard WHERE round_id = $1 AND edition_id = $2',
      [round, EDITION],
    )
  )[0]?.revision;
/** Sheets of the edition whose verdict is of another revision than their round pins. */
const astray = (): Promise<unknown[]> =>
  server.rows(
    `SELECT a.id FROM assessment a JOIN verdict v ON v.assessment_id = a.id
     JOIN round_standard s ON s.round_id = a.round_id AND s.edition_id = a.edition_id WHERE v.revision <> s.revision`,
  );

/** A draft with this share of points to be reached, or with these values, and the order that its preview asks for. */
async function drafted(share: string | Record<string, string>): Promise<{ seen: string; preview: string }> {
  const { sha256 } = (await ask('POST', '/draft', {})).body;
  const read = Object.entries(typeof share === 'string' ? { 'pass/totalPercent': share } : share);
  const values = read.map(([path, value]) => ({ path, how: 'act', value, citation: 'Phụ lục, trang 1', act }));
  const written = await ask('PATCH', '/draft/values', { seen: sha256, values });
  expect(written.status, JSON.stringify(written.body)).toBe(200);
  const { body } = await ask('GET', '/draft/preview');
  return { seen: body.to.sha256, preview: body.token };
}

/** Writes the planning office’s score of an item of a counted sheet of the open round. */
async function score(item: string, points: string): Promise<Answer> {
  const [sheet] = await server.rows<{ id: string }>(
    "SELECT id FROM assessment WHERE round_id = $1 AND edition_id = $2 AND state = 'submitted' ORDER BY id LIMIT 1",
    [OPEN, EDITION],
  );
  const path = `/api/assessments/${sheet!.id}`;
  const { cells } = (await server.as(PLANNER)('GET', path)).body;
  const stands = cells.find((one: { id: string; column: string }) => one.id === item && one.column === 'appraised');
  return server.as(PLANNER)('PATCH', `${path}/scores`, {
    cells: [{ id: item, column: 'appraised', value: { points }, seen: stands?.version ?? 0 }],
  });
}

describe('two requests at the same moment', () => {
  it('to publish: one is, and the other is told', async () => {
    const order = await drafted('84');
    const answers = (await Promise.all([publish(order), publish(order), publish(order)])).map(said).sort();
    expect(answers).toEqual(['200', '404 STANDARD_DRAFT_NOT_FOUND', '404 STANDARD_DRAFT_NOT_FOUND']);
    expect(await standing()).toHaveLength(1);
    expect(await astray()).toEqual([]);
  });

  it('to undo: one does, and the other is told', async () => {
    const { body } = await publish(await drafted('85'));
    const answers = (await Promise.all([undo(body.id), undo(body.id), undo(body.id)])).map(said).sort();
    expect(answers).toEqual(['200', '409 PUBLICATION_UNDONE', '409 PUBLICATION_UNDONE']);
    expect(await pin()).toBe('r1');
    expect(await astray()).toEqual([]);
    const record = await server.rows(
      "SELECT 1 FROM audit_record WHERE action = 'publicationUndone' AND object_id = $1",
      [`${EDITION} ${body.to}`],
    );
    expect(record).toHaveLength(1);
  });

  it('to publish and to change or drop the draft: what is published is what was seen', async () => {
    for (const path of ['change', 'drop'] as const) {
      const order = await drafted('86');
      const values = [{ path: 'pass/totalPercent', how: 'act', value: '99', citation: 'Trang 9', act }];
      const other =
        path === 'drop' ? ask('DELETE', '/draft') : ask('PATCH', '/draft/values', { seen: order.seen, values });
      const [published, done] = await Promise.all([publish(order), other]);
      expect([published.status, done.status].filter((status) => status === 200)).toHaveLength(1);
      const [{ sha256 } = {}] = await server.rows<{ sha256: string }>(
        'SELECT to_sha256 AS sha256 FROM publication WHERE undone_at IS NULL',
      );
      if (published.status === 200) expect(sha256).toBe(order.seen);
      else expect(sha256).toBeUndefined();
      for (const { id } of await standing()) await undo(id);
      await server.rows("DELETE FROM standard_revision WHERE status = 'draft'");
    }
  });

  it('to publish and to open a round: the round is judged by what is in force then', async () => {
    const order = await drafted('87');
    const round = { id: '2026-x', name: 'Đợt thử', year: 2026, unitsOn: '2026-11-01', illustrative: true };
    const [published, opened] = await Promise.all([
      publish(order),
      server.as(PLANNER)('POST', '/api/rounds', { ...round, standards: [{ edition: EDITION }] }),
    ]);
    expect(opened.status, JSON.stringify(opened.body)).toBe(201);
    // Where the round was first, it is in what would change, which then is not what was seen.
    expect(['200', '409 PREVIEW_STALE']).toContain(said(published));
    expect(await pin('2026-x')).toBe(published.status === 200 ? published.body.to : 'r1');
    expect(await astray()).toEqual([]);
  });
});

describe('what was seen', () => {
  it('is of that draft and of those scores, or nothing is published', async () => {
    const [former, order] = [await drafted('89'), await drafted('95')];
    expect(said(await publish(former))).toBe('409 STANDARD_DRAFT_STALE');
    expect(said(await publish({ ...order, preview: former.preview }))).toBe('409 PREVIEW_STALE');
    expect(said(await publish({ ...order, preview: 'x' }))).toMatch(/^422 /);
    const [flip] = (await ask('GET', '/draft/preview')).body.sheets.flips.items as { sheet: string }[];
    await server.rows("UPDATE assessment SET state = 'returned' WHERE id = $1", [flip?.sheet]);
    expect(said(await publish(order))).toBe('409 PREVIEW_STALE');
    expect(await pin()).toBe('r1');
    expect(await standing()).toEqual([]);
  });

  it('is for the planning office alone', async () => {
    const order = await drafted('90');
    const { body } = await publish(order);
    await drafted('91');
    for (const who of ['ttyt-trang-dinh', 'lanh-dao', 'quan-tri']) {
      expect((await ask('GET', '/draft/preview', undefined, who)).status, who).toBe(403);
      expect((await publish(order, who)).status, who).toBe(403);
      expect((await undo(body.id, {}, who)).status, who).toBe(403);
      expect((await ask('DELETE', '/draft', undefined, who)).status, who).toBe(403);
    }
    expect(await standing()).toHaveLength(1);
  });
});

describe('undoing, when something was written in between', () => {
  it('judges it by the former revision; what that does not take is not passed over', async () => {
    const order = await drafted({ 'criteria/3/maxPoints': '13', 'criteria/7/maxPoints': '5' });
    const { body } = await publish({ ...order, unfit: 'keep' });
    const former = (await ask('GET', `?revision=r1`)).body;
    const most = former.criteria.find(({ id }: { id: string }) => id === '3').maxPoints.value;
    expect(Number(most)).toBeLessThan(13);
    expect((await score('3', '13')).status).toBe(200);
    expect(said(await undo(body.id))).toBe('409 PUBLICATION_UNFIT');
    expect(await pin()).toBe(body.to);
    expect(said(await undo(body.id, { unfit: 'keep' }))).toBe('200');
    expect(await pin()).toBe('r1');
    expect(await astray()).toEqual([]);
    const [kept] = await server.rows(
      "SELECT points FROM score WHERE item_id = '3' AND score_column = 'appraised' AND points = 1300",
    );
    expect(kept).toBeDefined();
  });
});
