import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventedScore } from '../../reports/src/foreign-sheet/testing/invented-scores.js';
import { sampleBytes } from '../../reports/src/foreign-sheet/testing/read-sample.js';
import { openForm } from '../../reports/src/registers/form/testing/register-file.js';
import { openTestApp, type Answer, type Ask, type TestApp } from '../support/test-app.js';
import { upload } from '../support/upload.js';

const OWN = 'ttyt-trang-dinh';
const URL = '/api/imports/assessments';
let server: TestApp;
let clerk: Ask;
let planner: Ask;

beforeAll(async () => {
  server = await openTestApp('played', '2026-11-22T02:00:00Z');
  clerk = server.as(OWN);
  planner = server.as('khtc');
});
afterAll(() => server.close());

const count = async (sql: string): Promise<number> => Number((await server.rows<{ n: string }>(sql))[0]?.n);

/** The entry workbook of an office's drafts in the open round, as a clerk takes it out. */
async function form(as: Ask = clerk, query = 'column=district'): Promise<Buffer> {
  const answer = await as('GET', `/api/rounds/2026-1/entry-form.xlsx?${query}`);
  expect(answer.status).toBe(200);
  return answer.raw;
}
const send = (bytes: Uint8Array, query = '', name = 'phieu-nhap.xlsx', who: string | null = OWN): Promise<Answer> =>
  upload(server, who, `${URL}${query}`, name, bytes);

describe('a form that was taken out', () => {
  it('and comes back unchanged changes nothing', async () => {
    const { status, body } = await send(await form(), '?round=2026-1');
    expect(status).toBe(200);
    expect(body).toMatchObject({ state: 'ready', round: '2026-1', counts: { faults: 0, changes: 0, conflicts: 0 } });
    const before = await count('SELECT count(*) AS n FROM audit_record');
    const applied = await clerk('POST', `${URL}/${body.id}/apply`, { token: body.token });
    expect(applied).toMatchObject({ status: 200, body: { written: 0, undoable: false } });
    expect((await clerk('GET', `${URL}/${body.id}`)).body).toMatchObject({ state: 'applied', undoable: false });
    expect(await count('SELECT count(*) AS n FROM audit_record')).toBe(before);
  });

  it('is refused for another round, for another office, and for a column that is not the sender’s', async () => {
    const own = await form();
    const codes = ({ body }: Answer) => body.faults.map(({ code }: { code: string }) => code);
    expect(codes(await send(own, '?round=2023-2'))).toEqual(['FORM_OF_ANOTHER_ROUND']);
    expect(codes(await send(own, '', 'a.xlsx', 'ttyt-cao-loc'))).toEqual(['FORM_OF_ANOTHER_OFFICE']);
    expect(codes(await send(own, '', 'a.xlsx', 'khtc'))).toEqual(['COLUMN_NOT_YOURS']);
  });
});

describe('who may', () => {
  it('nobody without a session, no leadership, and no other office sees what was sent', async () => {
    expect((await send(Buffer.from('x'), '', 'a.xlsx', null)).status).toBe(401);
    expect((await send(Buffer.from('x'), '', 'a.xlsx', 'lanh-dao')).body.code).toBe('FORBIDDEN');
    const { body } = await send(await form());
    const foreign = server.as('ttyt-cao-loc');
    for (const [method, path] of [
      ['GET', ''],
      ['DELETE', ''],
      ['GET', '/marked-file'],
      ['POST', '/undo'],
    ] as const)
      expect((await foreign(method, `${URL}/${body.id}${path}`)).body.code, path).toBe('IMPORT_NOT_FOUND');
    const colleagues = (await clerk('GET', URL)).body.items.map(({ id }: { id: string }) => id);
    expect(colleagues).toContain(body.id);
    expect((await foreign('GET', URL)).body.items.map(({ id }: { id: string }) => id)).not.toContain(body.id);
    expect((await planner('GET', URL)).body.items.map(({ id }: { id: string }) => id)).not.toContain(body.id);
  });

  it('takes a file in nowhere else, and nothing but a file here', async () => {
    const elsewhere = await upload(server, 'khtc', '/api/recognitions', 'a.xlsx', Buffer.from('x'));
    expect(elsewhere).toMatchObject({ status: 415, body: { code: 'UNSUPPORTED_MEDIA' } });
    expect(await clerk('POST', URL, { file: 'x' })).toMatchObject({ status: 415 });
    expect((await upload(server, OWN, '/api/imports/tep-la', 'a.xlsx', Buffer.from('x'))).status).toBe(403);
  });
});

describe('what cannot be read', () => {
  it('is one sentence, and stays in the list', async () => {
    const { status, body } = await send(Buffer.from('Tên;Điểm\n'), '?round=2026-1', 'diem.xlsx');
    expect(status).toBe(200);
    expect(body).toMatchObject({ state: 'faulty', token: null, faults: [{ code: 'FILE_IS_CSV' }] });
    expect(body.faults[0].message).toMatch(/\.csv/);
    expect(await clerk('POST', `${URL}/${body.id}/apply`, { token: '0'.repeat(64) })).toMatchObject({
      status: 409,
      body: { code: 'IMPORT_STATE' },
    });
  });

  it('a file too large is not taken in', async () => {
    const before = await count('SELECT count(*) AS n FROM file_import');
    const answer = await send(Buffer.alloc(21 * 1024 * 1024, 'x'), '?round=2026-1', 'to.csv');
    expect(answer).toMatchObject({ status: 413, body: { code: 'FILE_TOO_LARGE' } });
    expect(await count('SELECT count(*) AS n FROM file_import')).toBe(before);
  });
});

describe('an office’s own sheet', () => {
  const map = sampleBytes('cham-phay.yaml').toString();

  it('is read when its columns are named, applied by the token alone, once, and undone as one', async () => {
    // The sample names all 200 communes of 2023; an office reads its own rows of it alone.
    await server.rows("UPDATE round SET closed_at = NULL WHERE id = '2023-2'");
    await server.rows("UPDATE assessment SET state = 'returned' WHERE round_id = '2023-2' AND office_code = $1", [OWN]);
    const own = await ownRows();
    const sent = await send(own, '?round=2023-2', 'diem.csv');
    expect(sent.body).toMatchObject({ state: 'toMap', token: null });
    const { body } = await clerk('PUT', `${URL}/${sent.body.id}/map`, { map });
    expect(body).toMatchObject({ state: 'ready', counts: { faults: 0, rows: 22 } });
    expect(body.counts.changes).toBeGreaterThan(100);
    const apply = (token: string) => clerk('POST', `${URL}/${body.id}/apply`, { token });
    expect((await apply('f'.repeat(64))).body.code).toBe('IMPORT_TOKEN_WRONG');
    const before = await selfScores();
    expect((await apply(body.token)).body).toMatchObject({ written: body.counts.changes, undoable: true });
    expect((await apply(body.token)).body.code).toBe('IMPORT_STATE');
    expect(await selfScores()).not.toEqual(before);
    const again = await send(own, '?round=2023-2', 'diem.csv');
    expect(again.body, 'the columns are known by now').toMatchObject({ state: 'ready', counts: { changes: 0 } });
    const undoable = async () => (await clerk('GET', `${URL}/${body.id}`)).body.undoable;
    expect(await undoable()).toBe(true);
    expect((await clerk('POST', `${URL}/${body.id}/undo`)).body).toMatchObject({ state: 'undone' });
    expect(await undoable()).toBe(false);
    expect(await selfScores()).toEqual(before);
    expect((await clerk('POST', `${URL}/${body.id}/undo`)).body.code).toBe('IMPORT_STATE');
  });

  it('whose columns were taken wrongly is put right as long as nothing is written', async () => {
    const sent = await send(await ownRows(), '?round=2023-2', 'diem-sai.csv');
    const used = (await clerk('GET', `${URL}/${sent.body.id}`)).body;
    expect(used, 'as the office confirmed it before').toMatchObject({
      state: 'ready',
      mapNeeded: null,
      mapUsed: { map },
    });
    expect(used.mapUsed.columns.map(({ head }: { head: string }) => head)).toContain('Điểm tiêu chí 1');
    const put = async (text: string) => (await clerk('PUT', `${URL}/${sent.body.id}/map`, { map: text })).body;
    // The name of the district for the name of the commune: nothing is found by it.
    const wrong = map.replace('[Tên xã, Tên đơn vị hành chính]', 'Huyện/TP');
    expect(wrong).not.toBe(map);
    expect((await put(wrong)).state).toBe('faulty');
    const { body: later } = await clerk('GET', `${URL}/${sent.body.id}`);
    expect(later).toMatchObject({ state: 'faulty', mapUsed: { map: wrong, columns: used.mapUsed.columns } });
    expect(await put('import: ['), 'a map that cannot be read').toMatchObject({
      state: 'faulty',
      mapUsed: { map: 'import: [' },
    });
    expect(await put(map)).toMatchObject({ state: 'ready', counts: { faults: 0, rows: 22 }, mapUsed: { map } });
    expect((await send(await form())).body, 'a form of ours has no map').toMatchObject({ mapUsed: null });
  });

  it('of another office’s communes is refused at each row', async () => {
    const foreign = await ownRows('ttyt-cao-loc');
    const sent = await send(foreign, '?round=2023-2', 'diem.csv');
    const { body } = await clerk('PUT', `${URL}/${sent.body.id}/map`, { map });
    expect(body.state).toBe('faulty');
    expect(new Set(body.faults.map(({ code }: { code: string }) => code))).toEqual(new Set(['COMMUNE_NOT_YOURS']));
  });

  it('can be put away', async () => {
    const sent = await send(await ownRows(), '?round=2023-2', 'diem.csv');
    expect(await clerk('DELETE', `${URL}/${sent.body.id}`)).toMatchObject({
      status: 200,
      body: { state: 'cancelled' },
    });
    expect((await clerk('GET', `${URL}/${sent.body.id}`)).body.state).toBe('cancelled');
    expect((await clerk('DELETE', `${URL}/${sent.body.id}`)).body.code).toBe('IMPORT_STATE');
  });
});

describe('cells that a file and somebody else changed', () => {
  const REGISTER = '/api/imports/recognitions';

  it('are decided each for itself; nothing is written while one is open', async () => {
    const made = await openForm((await planner('GET', '/api/recognitions.xlsx')).raw);
    const rows = [made.first, made.first + 1, made.first + 2];
    const ids = rows.map((row) => made.sheet.getCell(row, made.column('id')).text);
    for (const row of rows) made.set(row, 'note', 'theo tệp');
    for (const id of ids.slice(0, 2))
      expect(
        await server.as('so-y-te')('PATCH', `/api/recognitions/${id}`, { note: 'theo sổ', why: 'Đính chính' }),
      ).toMatchObject({ status: 200 });
    const { body } = await upload(server, 'khtc', REGISTER, 'so.xlsx', await made.bytes());
    expect(body).toMatchObject({ state: 'ready', counts: { conflicts: 2, changes: 1 } });
    const [one, other] = body.conflicts;
    expect(one).toMatchObject({ file: 'theo tệp', system: 'theo sổ', by: 'Sở Y tế – mọi vai trò của Sở' });
    expect(one.what).toBe(`${one.of}: Ghi chú`);
    const at = ({ sheet, cell }: { sheet: string; cell: string }, take: string) => ({ sheet, cell, take });
    const apply = (decisions: unknown[]) =>
      planner('POST', `${REGISTER}/${body.id}/apply`, { token: body.token, decisions });
    expect(await apply([at(one, 'file')])).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'REGISTER_CHANGED' }] },
    });
    expect(await apply([at(one, 'neither')])).toMatchObject({ status: 422, body: { code: 'INVALID_INPUT' } });
    expect((await apply([at({ sheet: one.sheet, cell: 'A1' }, 'file')])).body.code).toBe('CONFLICT_UNKNOWN');
    expect((await apply([at(one, 'file'), at(other, 'system')])).body).toMatchObject({ written: 2 });
    const notes = await server.rows<{ id: string; note: string }>(
      'SELECT id, note FROM recognition WHERE id = ANY ($1)',
      [ids],
    );
    expect(ids.map((id) => notes.find((row) => row.id === id)?.note)).toEqual(['theo tệp', 'theo sổ', 'theo tệp']);
  });
});

describe('a reading that is cancelled', () => {
  it('ends, and writes nothing', async () => {
    const line = `Huyện không có;${Array.from({ length: 10 }, () => '1,5').join(';')};X;Xã không có\n`;
    const head = (await ownRows()).toString().split('\n')[0]!;
    const large = Buffer.from(`${head}\n${line.repeat(19_000)}`);
    const answer = send(large, '?round=2023-2', 'lon.csv');
    let id: string | undefined;
    while (id === undefined) {
      const rows = await server.rows<{ id: string }>("SELECT id FROM file_import WHERE file_name = 'lon.csv'");
      id = rows[0]?.id;
    }
    expect((await clerk('DELETE', `${URL}/${id}`)).status).toBe(200);
    await answer;
    // Whatever the reading came to in the meantime, it is not kept over the cancelling.
    const { body } = await clerk('GET', `${URL}/${id}`);
    expect(body).toMatchObject({ state: 'cancelled' });
    expect((await clerk('POST', `${URL}/${id}/apply`, { token: '0'.repeat(64) })).body.code).toBe('IMPORT_STATE');
  });
});

/** A sheet of an office's own making: its communes of 2023 with invented self scores, under the sample's heads. */
async function ownRows(office = OWN): Promise<Buffer> {
  const communes = await server.rows<{ code: string; name: string; type: string; district: string }>(
    `SELECT c.code, c.name, c.type, d.name AS district FROM commune c
     JOIN district d ON d.period = c.period AND d.code = c.district_code WHERE c.period = 1 AND c.office_code = $1 ORDER BY c.code`,
    [office],
  );
  const ids = Array.from({ length: 10 }, (_none, at) => at + 1);
  const head = ['Huyện/TP', ...ids.map((id) => `Điểm tiêu chí ${id}`), 'Loại đơn vị', 'Tên đơn vị hành chính'];
  const lines = communes.map(({ code, name, type, district }) => [
    district,
    ...ids.map((id) => inventedScore(code, id, 'self')?.toFixed(2).replace('.', ',') ?? ''),
    type === 'thi-tran' ? 'TT' : 'X',
    name,
  ]);
  return Buffer.from([head, ...lines].map((line) => line.join(';')).join('\n'));
}

const selfScores = (): Promise<unknown[]> =>
  server.rows(
    `SELECT s.assessment_id, s.item_id, s.points FROM score s JOIN assessment a ON a.id = s.assessment_id
     WHERE a.round_id = '2023-2' AND a.office_code = $1 AND s.score_column = 'self' AND s.points IS NOT NULL ORDER BY 1, 2`,
    [OWN],
  );
