import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type Answer, type TestApp } from '../support/test-app.js';

const OWN = 'ttyt-trang-dinh';
const BYT = 'byt-1300-2023';
const ROUND = '2026-1';
const NOW = '2026-11-22T02:00:00Z';

let server: TestApp;
const statements: string[] = [];

beforeAll(async () => {
  server = await openTestApp('played', NOW);
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

const homeOf = async (who: string, round = ROUND): Promise<Answer['body']> => {
  const { status, body } = await server.as(who)('GET', `/api/rounds/${round}/home`);
  expect(status, JSON.stringify(body).slice(0, 300)).toBe(200);
  return body;
};
const one = async (sql: string, parameters: unknown[] = []): Promise<number> =>
  (await server.rows<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`, parameters))[0]?.n ?? -1;

describe('the first page', () => {
  it('says how far the sheets are, for each office its own', async () => {
    for (const who of ['khtc', 'lanh-dao', OWN]) {
      const { standards } = await homeOf(who);
      const office = who === OWN ? OWN : null;
      expect(standards.map(({ standard }: { standard: string }) => standard)).toContain(BYT);
      for (const { standard, sheets, byState, complete } of standards) {
        const at = [ROUND, standard, office];
        const mine =
          'assessment a WHERE a.round_id = $1 AND a.edition_id = $2 AND ($3::text IS NULL OR a.office_code = $3)';
        const entered =
          "EXISTS (SELECT 1 FROM score s WHERE s.assessment_id = a.id AND s.score_column <> 'self' AND s.item_id <> 'disqualified' AND s.points IS NOT NULL)";
        expect(sheets, `${who} ${standard}`).toBe(await one(mine, at));
        expect(Object.values<number>(byState).reduce((sum, n) => sum + n, 0)).toBe(sheets);
        for (const state of ['submitted', 'returned', 'accepted'])
          expect(byState[state], state).toBe(await one(`${mine} AND a.state = '${state}'`, at));
        if (standard !== BYT) continue;
        expect(byState.notStarted).toBe(await one(`${mine} AND a.state = 'draft' AND NOT ${entered}`, at));
        const ten =
          "(SELECT count(DISTINCT s.item_id) FROM score s WHERE s.assessment_id = a.id AND s.score_column <> 'self' AND s.points IS NOT NULL) = 10";
        expect(complete).toBe(await one(`${mine} AND ${ten}`, at));
        expect(complete).toBeGreaterThan(0);
      }
    }
  });

  it('tells who enters what came back and why, and who appraises what waits; to nobody else', async () => {
    const [clerk, planner, leader, administrator] = [
      await homeOf('ttyt-huu-lung'),
      await homeOf('khtc'),
      await homeOf('lanh-dao'),
      await homeOf('quan-tri'),
    ];
    const offices = await server.rows<{ office: string; sheets: number }>(
      "SELECT office_code AS office, count(*)::int AS sheets FROM assessment WHERE round_id = $1 AND state = 'submitted' GROUP BY 1",
      [ROUND],
    );
    const waiting = (planner.waiting as { office: string; sheets: number }[]).map(({ office, sheets }) => ({
      office,
      sheets,
    }));
    expect(waiting.length).toBeGreaterThan(0);
    expect([...waiting].sort((a, b) => (a.office < b.office ? -1 : 1))).toEqual(
      [...offices].sort((a, b) => (a.office < b.office ? -1 : 1)),
    );
    const [most] = await server.rows<{ office: string; n: number }>(
      "SELECT office_code AS office, count(*)::int AS n FROM assessment WHERE round_id = $1 AND state = 'returned' GROUP BY 1 ORDER BY 2 DESC LIMIT 1",
      [ROUND],
    );
    expect(most?.n).toBeGreaterThan(0);
    const { returned } = await homeOf(most?.office ?? '');
    expect(returned).toHaveLength(most?.n ?? 0);
    for (const sheet of returned) {
      expect(sheet).toMatchObject({
        commune: expect.stringMatching(/^(xã|phường) /),
        reason: expect.stringMatching(/./),
      });
      expect(sheet.by).toMatch(/./);
    }
    for (const other of [planner, leader, administrator]) expect(other.returned).toEqual([]);
    for (const other of [clerk, leader, administrator]) expect(other.waiting).toEqual([]);
    expect(administrator).toMatchObject({ standards: [], cases: { open: 0, overdue: 0 }, expiring: 0 });
  });

  it('says what is due, of an open round alone', async () => {
    await server.rows("UPDATE round SET due_on = '2026-11-25' WHERE id = $1", [ROUND]);
    expect((await homeOf(OWN)).due).toEqual({ dueOn: '2026-11-25', daysLeft: 3 });
    await server.rows("UPDATE round SET due_on = '2026-11-20' WHERE id = $1", [ROUND]);
    expect((await homeOf(OWN)).due).toEqual({ dueOn: '2026-11-20', daysLeft: -2 });
    await server.rows('UPDATE round SET due_on = NULL WHERE id = $1', [ROUND]);
    expect((await homeOf(OWN)).due).toBeNull();
    await server.rows("UPDATE round SET due_on = '2026-12-25' WHERE id = '2023-2'");
    expect((await homeOf(OWN, '2023-2')).due).toBeNull();
  });

  it('counts cases that are open and those overdue', async () => {
    const open = "review_case WHERE state NOT IN ('restored', 'withdrawn')";
    const home = await homeOf('khtc');
    expect(home.cases).toEqual({
      open: await one(open),
      overdue: await one(`${open} AND due_on < '2026-11-22'`),
    });
    expect(home.cases.open).toBeGreaterThan(0);
    expect((await homeOf(OWN)).cases.open).toBeLessThan(home.cases.open);
  });

  it('is read in as many statements for the province as for an office', async () => {
    const count = async (who: string): Promise<number> => {
      await homeOf(who);
      statements.length = 0;
      await homeOf(who);
      return statements.length;
    };
    const [all, own] = [await count('khtc'), await count(OWN)];
    expect(Math.abs(all - own)).toBeLessThanOrEqual(1);
    expect(all).toBeLessThanOrEqual(32);
  });

  it('is of a round that there is', async () => {
    const { status, body } = await server.as(OWN)('GET', '/api/rounds/khong-co/home');
    expect([status, body.code]).toEqual([404, 'ROUND_NOT_FOUND']);
  });
});

describe('what others did meanwhile', () => {
  const OFFICE = 'ttyt-bac-son';
  /** Signed out, and not seen since `from`. */
  const away = async (who: string, from: string): Promise<void> => {
    const id = await server.accounts.id(who);
    await server.rows('DELETE FROM session WHERE account_id = $1', [id]);
    await server.rows(
      `INSERT INTO account_seen VALUES ('20', $1, $2) ON CONFLICT (province_code, account_id) DO UPDATE SET seen_at = $2`,
      [id, from],
    );
  };

  it('is told by person and kind of act, newest first, without one’s own', async () => {
    await away('khtc', '2026-11-22T01:00:00Z');
    const { body: grid } = await server.as(OFFICE)('GET', `/api/rounds/${ROUND}/grid?standard=${BYT}`);
    const drafts = grid.sheets.filter(({ open }: { open: string[] }) => open.includes('district')).slice(0, 2);
    expect(drafts).toHaveLength(2);
    for (const { id } of drafts) {
      const cells = ['note:1', 'note:2', 'note:3'].map((item) => ({
        ...{ id: item, column: 'district', value: { text: 'đã xem' }, seen: 0 },
      }));
      expect((await server.as(OFFICE)('PATCH', `/api/assessments/${id}/scores`, { cells })).status).toBe(200);
    }
    const seen = await homeOf('khtc');
    expect(seen.changes[0]).toMatchObject({
      by: `${OFFICE} – nhập liệu`,
      what: 'ghi 6 ô điểm, 2 xã',
      ...{ count: 6, commune: null, sheet: null, at: '2026-11-22T02:00:00.000Z' },
    });
    await away(OFFICE, '2026-11-22T01:00:00Z');
    const mine = await homeOf(OFFICE);
    expect(mine.since).toBe('2026-11-22T01:00:00.000Z');
    expect(mine.changes).toEqual([]);
    await away(OWN, '2026-11-22T01:00:00Z');
    expect((await homeOf(OWN)).changes).toEqual([]);
  });

  it('is told with its commune and sheet where it is of one', async () => {
    const [sheet] = await server.rows<{ id: string; name: string }>(
      `SELECT a.id, c.name FROM assessment a JOIN commune c ON c.period = a.period AND c.code = a.commune_code
       WHERE a.round_id = $1 AND a.state = 'submitted' ORDER BY a.id LIMIT 1`,
      [ROUND],
    );
    const path = `/api/assessments/${sheet?.id}/return`;
    expect((await server.as('khtc')('POST', path, { reason: 'Thiếu minh chứng' })).status).toBe(200);
    await away('lanh-dao', '2026-11-22T01:30:00Z');
    const { since, changes } = await homeOf('lanh-dao');
    expect(since).not.toBeNull();
    expect(changes[0]).toMatchObject({ what: 'trả lại phiếu', count: 1, sheet: sheet?.id });
    expect(changes[0].commune).toMatch(new RegExp(`${sheet?.name}$`));
  });

  it('is from the round’s opening on for who was never here, thirty lines at most', async () => {
    const { since, changes } = await homeOf('ttyt-loc-binh');
    expect(since).toBeNull();
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.length).toBeLessThanOrEqual(30);
    const moments = changes.map(({ at }: { at: string }) => at);
    expect(moments.every((at: string) => at > '2026-01-01')).toBe(true);
  });

  it('tells the administrator of accounts alone, and nobody of who signed in', async () => {
    const made = await server.as('so-y-te')('POST', '/api/accounts', {
      ...{ username: 'nguoi-moi', unit: 'Sở Y tế', post: 'xem', roles: ['leadership'] },
    });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    await away('quan-tri', '2026-11-22T01:00:00Z');
    const { changes } = await homeOf('quan-tri');
    expect(changes.map(({ what }: { what: string }) => what)).toEqual(['lập tài khoản']);
    await away('khtc', '2026-11-22T01:00:00Z');
    expect(JSON.stringify((await homeOf('khtc')).changes)).not.toContain('tài khoản');
  });
});
