import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { readSnapshot, TakeSnapshot, type SnapshotRead } from '@chuan-xa/meetings';
import { machineActor } from '@chuan-xa/platform';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdf } from '../../../libs/platform/src/files/testing/sample-files.js';
import { openTestApp, type TestApp } from '../../../test/support/test-app.js';
import { upload } from '../../../test/support/upload.js';
import { writeDocx } from '../paper/write-docx.js';
import { reportOf as workbookOf } from '../review-meeting/gather/gather-review-meeting.js';
import { writeReviewMeeting } from '../review-meeting/write-review-meeting.js';
import { reportOf } from './report-of.js';
import { differences, numbersOf, numbersOfWord, numbersOfWorkbook, type Numbers } from './testing/numbers.js';

const ROUND = '2026-1';
const EDITION = 'byt-1300-2023';
const machine = machineActor('Người kiểm thử', 'test');
let server: TestApp;

beforeAll(async () => {
  server = await openTestApp('played', '2026-11-22T02:00:00Z');
});
afterAll(() => server.close());

const take = async (): Promise<string> =>
  (await new TakeSnapshot(server.transactions).run(machine, ROUND, { name: 'Họp' })).id;
const read = (id: string): Promise<SnapshotRead> => server.transactions.read(machine, (tx) => readSnapshot(tx, id));

/** What is handed out of a snapshot, as it is made at this moment. */
async function made(id: string): Promise<{ figures: Numbers; workbook: Numbers; word: Numbers; paper: string }> {
  const frozen = await read(id);
  const stream = new PassThrough();
  const [bytes] = await Promise.all([buffer(stream), writeReviewMeeting(workbookOf(frozen), stream)]);
  const printed = frozen.figures.filter(({ kind }) => kind !== 'tiles');
  return {
    figures: numbersOf(frozen.figures),
    workbook: await numbersOfWorkbook(bytes, frozen.figures),
    word: numbersOfWord(await writeDocx(reportOf(frozen)), printed),
    // of this description Word and PDF are made; a PDF's own bytes say when
    paper: JSON.stringify(reportOf(frozen)),
  };
}

const asked = async (method: 'POST' | 'PATCH', path: string, body: object): Promise<Record<string, string>> => {
  const answer = await server.ask(method, path, body);
  expect(answer.status, `${path} ${JSON.stringify(answer.body).slice(0, 300)}`).toBeLessThan(300);
  return answer.body as Record<string, string>;
};

/** Gives every commune of the round the other zone; says of how many. */
async function moveZones(): Promise<number> {
  const units = await server.rows<{ code: string; zone: string | null; on: string }>(
    `SELECT a.commune_code AS code, r.units_on::text AS on,
       (SELECT z.zone FROM zone z WHERE (z.commune_code, z.period) = (a.commune_code, a.period) ORDER BY number DESC LIMIT 1) AS zone
     FROM assessment a JOIN round r ON r.id = a.round_id
     WHERE a.round_id = $1 AND a.edition_id = $2`,
    [ROUND, EDITION],
  );
  for (const zone of ['1', '3'] as const) {
    const communes = units.filter((one) => (one.zone === '3' ? '1' : '3') === zone).map(({ code }) => code);
    const on = units[0]?.on ?? '';
    if (communes.length > 0)
      await asked('POST', '/api/zones', { communes, zone, decisionNumber: '9/QĐ-UBND', decisionDate: on, on });
  }
  return units.length;
}

/** Publishes the standard with a higher bar. */
async function raiseBar(): Promise<void> {
  const url = `/api/standards/${EDITION}`;
  const number = encodeURIComponent('1300/QĐ-BYT');
  const act = (await upload(server, 'khtc', `${url}/acts?number=${number}`, 'qd.pdf', pdf)).body.id as string;
  const { sha256 } = await asked('POST', `${url}/draft`, {});
  const value = { path: 'pass/totalPercent', how: 'act', value: '95', citation: 'Phụ lục, trang 1', act };
  await asked('PATCH', `${url}/draft/values`, { seen: sha256, values: [value] });
  const { body } = await server.ask('GET', `${url}/draft/preview`);
  await asked('POST', `${url}/draft/publish`, { seen: body.to.sha256, preview: body.token });
}

describe('what was handed out of a snapshot', () => {
  it('is the same to the last digit when zones, the standard and scores have changed since', async () => {
    const id = await take();
    const before = await made(id);
    expect(before.figures.size).toBeGreaterThan(500);
    expect(differences(before.workbook, before.figures)).toEqual([]);

    expect(await moveZones()).toBeGreaterThan(50);
    const zoned = await read(await take());
    expect(JSON.stringify(zoned.moment.communes)).not.toBe(JSON.stringify((await read(id)).moment.communes));
    await raiseBar();
    const published = numbersOf((await read(await take())).figures);
    expect(differences(published, numbersOf(zoned.figures)).length).toBeGreaterThan(0);
    await server.rows('UPDATE score SET points = points / 2 WHERE points IS NOT NULL');

    const after = await made(id);
    expect(differences(after.figures, before.figures)).toEqual([]);
    expect(differences(after.workbook, before.workbook)).toEqual([]);
    expect(differences(after.word, before.word)).toEqual([]);
    expect(after.paper === before.paper).toBe(true);
  }, 240_000);
});
