import { countedAnswers, evaluateSheet, type Edition, type Verdict } from '@chuan-xa/scoring';
import type { Grid, GridSheet } from '@chuan-xa/assessments';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/test-app.js';

const OWN = 'ttyt-trang-dinh';
const OTHER = 'ttyt-cao-loc';
const BYT = 'byt-1300-2023';
const NTM = 'langson-1494-2022-ntm';

let server: TestApp;
const statements: string[] = [];

beforeAll(async () => {
  server = await openTestApp('played', '2026-11-22T02:00:00Z');
  const nothing = (): void => undefined;
  server.app.get(DataSource).setOptions({
    logging: 'all',
    logger: {
      logQuery: (query: string) => void statements.push(query),
      ...{ logQueryError: nothing, logQuerySlow: nothing },
      ...{ logSchemaBuild: nothing, logMigration: nothing, log: nothing },
    },
  });
});
afterAll(() => server.close());

async function gridOf(who: string, round: string, standard = BYT, office?: string): Promise<Grid> {
  const query = `standard=${standard}${office === undefined ? '' : `&office=${office}`}`;
  const { status, body } = await server.as(who)('GET', `/api/rounds/${round}/grid?${query}`);
  expect(status, JSON.stringify(body).slice(0, 200)).toBe(200);
  return body as Grid;
}

const editionOf = async ({ standard, revision, sha256 }: Grid): Promise<Edition> => {
  const { body } = await server.as('khtc')('GET', `/api/standards/${standard}?revision=${revision}`);
  expect(body.sha256).toBe(sha256);
  return body as Edition;
};

/** As the browser has it: from the answers alone. */
function judged(edition: Edition, sheet: GridSheet): Verdict {
  const { cells, zone, healthRecognition } = sheet;
  const result = evaluateSheet(edition, cells, { zone, healthRecognition });
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.verdict;
}

const storedVerdicts = async (round: string, standard: string): Promise<Map<string, Verdict>> =>
  new Map(
    (
      await server.rows<{ id: string; document: Verdict }>(
        `SELECT a.id, v.document FROM assessment a JOIN verdict v ON v.assessment_id = a.id
         WHERE a.round_id = $1 AND a.edition_id = $2`,
        [round, standard],
      )
    ).map(({ id, document }) => [id, document]),
  );

describe('with the grid and the standard alone', () => {
  it.each(['2023-2', '2026-1'])('%s: every sheet’s verdict is the stored one, to the last reason', async (round) => {
    const { body } = await server.as('khtc')('GET', `/api/rounds/${round}`);
    let counted = 0;
    const outcomes = new Set<string>();
    for (const { edition: standard } of body.standards as { edition: string }[]) {
      const grid = await gridOf('khtc', round, standard);
      const edition = await editionOf(grid);
      const stored = await storedVerdicts(round, standard);
      expect(grid.sheets.map(({ id }) => id).sort()).toEqual([...stored.keys()].sort());
      for (const sheet of grid.sheets) {
        expect(judged(edition, sheet), `${standard} ${sheet.commune}`).toEqual(stored.get(sheet.id));
        if (sheet.state !== 'submitted' && sheet.state !== 'accepted') continue;
        counted += 1;
        outcomes.add(`${standard} ${judged(edition, sheet).outcome}`);
      }
    }
    expect(counted).toBeGreaterThan(40);
    expect(outcomes).toContain(`${NTM} met`);
    expect(outcomes).toContain(`${NTM} notMet`);
  });

  it('and a title at risk is known from it', async () => {
    const grid = await gridOf('khtc', '2023-2', NTM);
    const edition = await editionOf(grid);
    const atRisk = grid.sheets.filter(({ healthRecognition }) => healthRecognition?.atRisk === true);
    expect(atRisk.length).toBeGreaterThan(0);
    for (const sheet of atRisk)
      expect(judged(edition, sheet).reasons).toContainEqual({ code: 'TITLE_AT_RISK', indicator: '15.2' });
    expect(grid.sheets.some(({ healthRecognition }) => healthRecognition?.met === false)).toBe(true);
    expect(grid.sheets.some(({ healthRecognition }) => healthRecognition === null)).toBe(true);
  });
});

describe('the grid', () => {
  it('has every cell as it stands, by office and Vietnamese name', async () => {
    const { sheets, ...head } = await gridOf(OWN, '2023-2');
    expect(head).toMatchObject({ round: '2023-2', standard: BYT, revision: 'r1' });
    expect(sheets.length).toBe(22);
    const names = sheets.map(({ name }) => name);
    expect(names).toEqual([...names].sort(new Intl.Collator('vi').compare));
    expect(sheets[0]).toMatchObject({ office: OWN, officeName: expect.stringContaining('Tràng Định') });
    expect(sheets.every(({ commune, name }) => commune.endsWith(` ${name}`))).toBe(true);
    const stored = await server.rows<{ n: number }>(
      'SELECT count(*)::int AS n FROM score s JOIN assessment a ON a.id = s.assessment_id WHERE a.round_id = $1 AND a.edition_id = $2 AND a.office_code = $3',
      ['2023-2', BYT, OWN],
    );
    expect(sheets.flatMap(({ cells }) => cells).length).toBe(stored[0]?.n);
    const all = await gridOf('khtc', '2023-2');
    expect(all.sheets.length).toBe(200);
    expect((await gridOf('khtc', '2023-2', BYT, OWN)).sheets.map(({ id }) => id)).toEqual(sheets.map(({ id }) => id));
    expect((await gridOf('lanh-dao', '2023-2')).sheets.length).toBe(200);
  });

  it('opens to each what they may write now, and nothing of a closed round', async () => {
    const open = async (who: string, round: string) =>
      new Set((await gridOf(who, round)).sheets.map((sheet) => `${sheet.state}: ${sheet.open.join(' ')}`));
    expect([...(await open(OWN, '2023-2'))].every((said) => said.endsWith(': '))).toBe(true);
    const states = await server.rows<{ state: string }>(
      "SELECT DISTINCT state FROM assessment WHERE round_id = '2026-1' AND edition_id = $1",
      [BYT],
    );
    const of = (columns: Record<string, string>) =>
      new Set(states.map(({ state }) => `${state}: ${columns[state] ?? ''}`));
    expect(await open('khtc', '2026-1')).toEqual(of({ submitted: 'appraised' }));
    expect(await open('lanh-dao', '2026-1')).toEqual(of({}));
    const own = await gridOf(OWN, '2026-1');
    for (const { state, open: columns } of own.sheets)
      expect(columns).toEqual(state === 'draft' || state === 'returned' ? ['self', 'district'] : []);
    expect(own.sheets.some(({ open: columns }) => columns.length > 0)).toBe(true);
  });

  it('shows what a unit had last under the same standard; what was put together of several had nothing', async () => {
    const opened = await server.as('khtc')('POST', '/api/rounds', {
      ...{ id: '2024-9', name: 'Đợt cuối năm 2024', year: 2024, unitsOn: '2024-12-15', illustrative: true },
      standards: [{ edition: BYT }, { edition: NTM }],
    });
    expect(opened.status, JSON.stringify(opened.body)).toBe(201);
    const [before, now] = [await gridOf('khtc', '2023-2'), await gridOf('khtc', '2024-9')];
    expect(before.sheets.every(({ last }) => last === null)).toBe(true);
    const steps = await server.rows<{ from: string; to: string; kind: string }>(
      'SELECT from_code AS "from", to_code AS "to", kind FROM succession WHERE from_period = 1',
    );
    const pastOf = ({ code }: GridSheet): GridSheet | undefined => {
      const [one, ...others] = steps.filter(({ to }) => to === code);
      const past = one && others.length === 0 && one.kind !== 'divided' ? one.from : null;
      return before.sheets.find((old) => old.code === past && ['submitted', 'accepted'].includes(old.state));
    };
    const merged = now.sheets.filter(({ code }) => steps.filter(({ to }) => to === code).length > 1);
    expect(merged.length).toBeGreaterThan(0);
    expect(merged.map(({ last }) => last)).toEqual(merged.map(() => null));
    expect(now.sheets.filter(({ last }) => last).length).toBeGreaterThan(20);
    for (const sheet of now.sheets) {
      const old = pastOf(sheet);
      expect(sheet.last === null, sheet.commune).toBe(old === undefined);
      if (!old || !sheet.last) continue;
      expect(sheet.last).toMatchObject({ round: '2023-2', roundName: 'Đợt 2 năm 2023' });
      const { answers, disqualified } = countedAnswers(old.cells);
      const all = { ...answers, ...(disqualified === null ? {} : { disqualified: { declared: disqualified } }) };
      expect(Object.fromEntries(sheet.last.cells.map(({ id, value }) => [id, value]))).toEqual(all);
    }
    // What another office's units had is nobody's but theirs.
    const own = await gridOf(OWN, '2024-9');
    expect(own.sheets.map(({ code, last }) => [code, last])).toEqual(
      now.sheets.filter(({ office }) => office === OWN).map(({ code, last }) => [code, last]),
    );
  });

  it('is read in as many statements for 200 communes as for 22', async () => {
    const count = async (office?: string): Promise<number> => {
      await gridOf('khtc', '2023-2', BYT, office);
      statements.length = 0;
      await gridOf('khtc', '2023-2', BYT, office);
      return statements.length;
    };
    const [one, all] = [await count(OWN), await count()];
    // The office itself is asked for in three more.
    expect(all).toBeLessThanOrEqual(one);
    expect(one).toBeLessThanOrEqual(24);
  });

  it('refuses another’s office like one that is not there, and a standard that the round has not', async () => {
    const ask = async (query: string) => {
      statements.length = 0;
      const { status, body } = await server.as(OWN)('GET', `/api/rounds/2023-2/grid?${query}`);
      return { status, code: body.code as string, statements: statements.length };
    };
    const theirs = await ask(`standard=${BYT}&office=${OTHER}`);
    expect(theirs).toEqual(await ask(`standard=${BYT}&office=ttyt-khong-co`));
    expect(theirs).toMatchObject({ status: 404, code: 'OFFICE_UNKNOWN' });
    expect(await ask('standard=byt-4667-2014')).toMatchObject({ code: 'STANDARD_NOT_IN_ROUND' });
    expect((await ask('office=x')).status).toBe(422);
  });
});

describe('a note on one item', () => {
  const write = (id: string, value: unknown, seen = 0, sheet = '') =>
    server.as(OWN)('PATCH', `/api/assessments/${sheet}/scores`, { cells: [{ id, column: 'district', value, seen }] });

  it('stands beside the score, versioned, locked and recorded like it, and counts for nothing', async () => {
    const { sheets } = await gridOf(OWN, '2026-1');
    const draft = sheets.find(({ open }) => open.includes('district'));
    const sheet = draft?.id ?? '';
    const [verdict] = await server.rows<{ document: Verdict }>(
      'SELECT document FROM verdict WHERE assessment_id = $1',
      [sheet],
    );
    const text = '=Trạm mới có bác sĩ từ tháng 9';
    expect((await write('note:7', { text }, 0, sheet)).status).toBe(200);
    const cell = (await gridOf(OWN, '2026-1')).sheets
      .find(({ id }) => id === sheet)
      ?.cells.find(({ id }) => id === 'note:7');
    expect(cell).toEqual({ id: 'note:7', column: 'district', value: { text }, version: 1 });
    const clash = await write('note:7', { text: 'khác' }, 0, sheet);
    expect([clash.status, clash.body.code]).toEqual([409, 'CELL_CLASH']);
    expect(clash.body.detail).toContain('Ghi chú của tiêu chí 7 (cột phúc tra)');
    const [record] = await server.rows<{ after: unknown }>(
      "SELECT after FROM audit_record WHERE action = 'scoreWritten' AND object_id = $1 ORDER BY number DESC LIMIT 1",
      [sheet],
    );
    expect(record?.after).toEqual({ id: 'note:7', column: 'district', value: { text } });
    const [after] = await server.rows<{ document: Verdict }>('SELECT document FROM verdict WHERE assessment_id = $1', [
      sheet,
    ]);
    expect(after).toEqual(verdict);
    expect((await write('note:7', null, 1, sheet)).status).toBe(200);
  });

  it('is of an item that the standard has, is a text, and not too long', async () => {
    const draft = (await gridOf(OWN, '2026-1')).sheets.find(({ open }) => open.includes('district'))?.id ?? '';
    const refused = async (id: string, value: unknown) => {
      const { status, body } = await write(id, value, 0, draft);
      return [status, body.errors?.[0]?.code ?? body.code];
    };
    for (const id of ['note:11', 'note:', 'note:note', 'note: 7', 'note:7.350'])
      expect(await refused(id, { text: 'x' }), id).toEqual([422, 'UNKNOWN_ID']);
    expect(await refused('note:7', { points: '1' })).toEqual([422, 'WRONG_KIND_OF_ANSWER']);
    expect(await refused('note:7', { text: 'x'.repeat(2001) })).toEqual([422, 'REMARK_UNFIT']);
  });

  it('on a derived indicator is taken, though its value is not', async () => {
    const ntm = (await gridOf(OWN, '2026-1', NTM)).sheets.find(({ open }) => open.includes('district'));
    expect((await write('note:15.2', { text: 'x' }, 0, ntm?.id)).status).toBe(200);
  });

  it('does not stand in the way of the entry workbook', async () => {
    const url = '/api/rounds/2026-1/entry-form.xlsx';
    expect((await server.as(OWN)('GET', url)).status).toBe(200);
  });
});
