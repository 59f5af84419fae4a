import { openRound, readSheets, readVerdicts } from '@chuan-xa/assessments';
import { machineActor } from '@chuan-xa/platform';
import { countFindings, readProgress, readReview, viewFormer } from '@chuan-xa/reviews';
import { TITLES, type Title } from '@chuan-xa/standards';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../test/support/test-database.js';
import { loadDemo } from './load-demo.js';
import { realRecognitions } from './real-recognitions.js';

const reader = machineActor('Người kiểm thử', 'test');
const REAL = new Set(realRecognitions.map(({ decisionNumber }) => decisionNumber));

let demo: TestDatabase;

beforeAll(async () => {
  demo = await openTestDatabase('demo', '2026-05-04T02:00:00Z');
});
afterAll(() => demo.close());

const rows = <T>(sql: string): Promise<T[]> => demo.rows<T>(sql);
const review = (round: string, title: Title, through?: number) =>
  demo.transactions.read(reader, (tx) => readReview(tx, round, title, through));
const column = async (sql: string): Promise<string[]> =>
  (await rows<{ it: string }>(sql)).map(({ it: value }) => value);
const size = async () =>
  (
    await rows<object>(
      'SELECT (SELECT count(*) FROM audit_record) AS acts, (SELECT count(*) FROM score) AS scores, (SELECT count(*) FROM recognition) AS titles, (SELECT count(*) FROM zone) AS zones',
    )
  )[0];

describe('loading the demo', () => {
  it('leaves nothing of a start cut short', async () => {
    const before = await size();
    const owner = new pg.Client({ connectionString: demo.ownerUrl });
    await owner.connect();
    await owner.query(
      `CREATE FUNCTION cut_short() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'cut short'; END $$`,
    );
    await owner.query('CREATE TRIGGER cut_short BEFORE INSERT ON round FOR EACH ROW EXECUTE FUNCTION cut_short()');
    await expect(loadDemo(demo.appUrl, '20')).rejects.toThrow('cut short');
    await owner.query('DROP TRIGGER cut_short ON round');
    await owner.end();
    expect(await size()).toEqual(before);
  });

  it('loads once', async () => {
    expect(await loadDemo(demo.appUrl, '20')).toBe(true);
    const loaded = await size();
    expect(await loadDemo(demo.appUrl, '20')).toBe(false);
    expect(await size()).toEqual(loaded);
  });

  it('refuses a real database', async () => {
    const real = await openTestDatabase('real');
    await expect(loadDemo(real.appUrl, '20')).rejects.toMatchObject({ code: 'DATABASE_IS_REAL' });
    await real.close();
  });

  it('leaves a demo that refuses a real round', async () => {
    const plan = {
      id: 'that',
      name: 'Đợt thật',
      year: 2026,
      unitsOn: '2026-05-01',
      standards: [{ edition: 'byt-1300-2023' }],
    };
    await expect(demo.transactions.run(reader, (tx) => openRound(tx, plan))).rejects.toMatchObject({
      code: 'DEMO_REFUSES_REAL',
    });
  });
});

describe('the round of 2023', () => {
  it('reviews the 120 holders of BTCQGYTX as the sketch has them', async () => {
    const { findings, former, day } = await review('2023-2', 'BTCQGYTX');
    expect(day).toBe('2023-11-01');
    expect(countFindings(findings)).toEqual({
      reviewed: 120,
      maintained: 71,
      noLongerMeets: 31,
      undetermined: 5,
      notAssessed: 13,
      termEnded: 40,
    });
    expect(former).toEqual([]);
  });

  it.each(TITLES)('has four counts of %s that add up', async (title) => {
    for (const round of ['2023-2', '2026-1']) {
      const { reviewed, maintained, noLongerMeets, undetermined, notAssessed } = countFindings(
        (await review(round, title)).findings,
      );
      expect(maintained + noLongerMeets + undetermined + notAssessed).toBe(reviewed);
      expect(reviewed).toBeGreaterThan(0);
      const { total } = await demo.transactions.read(reader, (tx) => readProgress(tx, round, title));
      expect(total.met + total.notMet + total.undetermined + total.notAssessed).toBe(total.communes);
    }
  });

  it('has every outcome of every standard, every state, every basis and every reason', async () => {
    const counted =
      "verdict v JOIN assessment a ON a.id = v.assessment_id AND a.round_id = '2023-2' AND a.state IN ('submitted', 'accepted')";
    const outcomes = await column(`SELECT DISTINCT a.edition_id || ' ' || v.outcome AS it FROM ${counted}`);
    expect(outcomes).toHaveLength(4 * 3);
    for (const round of ['2023-2', '2026-1']) {
      const states = `SELECT DISTINCT a.state || CASE WHEN a.state <> 'draft' THEN '' WHEN EXISTS (SELECT FROM score s WHERE s.assessment_id = a.id) THEN ' in work' ELSE ' blank' END AS it
        FROM assessment a WHERE a.round_id = '${round}' ORDER BY 1`;
      expect(await column(states)).toEqual(['accepted', 'draft blank', 'draft in work', 'returned', 'submitted']);
      const bases = `SELECT DISTINCT v.document->'basis'->>'kind' AS it FROM verdict v JOIN assessment a ON a.id = v.assessment_id AND a.round_id = '${round}' ORDER BY 1`;
      expect(await column(bases)).toEqual(['appraised', 'district', 'mixed']);
    }
    expect(
      await column(
        `SELECT DISTINCT r->>'code' AS it FROM ${counted}, jsonb_array_elements(v.document->'reasons') r ORDER BY 1`,
      ),
    ).toEqual([
      'CRITERION_BELOW',
      'DISQUALIFIED',
      'INDICATOR_BELOW',
      'NOT_ANSWERED',
      'PARAMETER_UNKNOWN',
      'TITLE_AT_RISK',
      'TOTAL_BELOW',
    ]);
    const notAnswered = await column(
      `SELECT DISTINCT jsonb_array_elements_text(r->'ids') AS it FROM ${counted}, jsonb_array_elements(v.document->'reasons') r WHERE r->>'code' = 'NOT_ANSWERED'`,
    );
    expect(notAnswered).toEqual(expect.arrayContaining(['9', 'disqualified', '15.2', '15.4']));
    expect(
      await column("SELECT DISTINCT state_reason IS NOT NULL AS it FROM assessment WHERE state = 'returned'"),
    ).toEqual([true]);
  });

  it('has the rows that the grid was drawn with', async () => {
    const total = async (code: string) => {
      const sheets = await demo.transactions.read(reader, (tx) =>
        readSheets(tx, { roundId: '2023-2', standard: 'byt-1300-2023' }, { from: 0, most: 300 }),
      );
      return sheets.find((sheet) => sheet.code === code)!;
    };
    expect(await total('06034')).toMatchObject({ communeName: 'Chi Lăng', total: 8250, outcome: 'met' });
    const short = await total('06040');
    expect(short).toMatchObject({ communeName: 'Đại Đồng', total: 6850, outcome: 'notMet', short: 1150 });
    expect(await total('06046')).toMatchObject({
      communeName: 'Đề Thám',
      state: 'draft',
      entered: 3,
      total: 2900,
      outcome: null,
    });
    const verdicts = await demo.transactions.read(reader, (tx) => readVerdicts(tx, [short.id]));
    expect(verdicts.get(short.id)?.reasons.map(({ code }) => code)).toEqual(['TOTAL_BELOW', 'CRITERION_BELOW']);
  });

  it('reviews nâng cao of 2022, decided in 2023, by the year and not by the date', async () => {
    const real = ['06034', '06454', '06646'];
    const lines = async (through: number) =>
      (await review('2023-2', 'ntm-advanced', through)).findings.filter(({ commune }) => real.includes(commune.code));
    expect((await lines(2022)).map(({ recognition }) => recognition.decisionDate)).toEqual([
      '2023-01-26',
      '2023-01-26',
      '2023-01-26',
    ]);
    expect(await lines(2021)).toEqual([]);
  });

  it('has cases in every state, those restored among the communes that hold their own', async () => {
    expect(await column('SELECT DISTINCT state AS it FROM review_case ORDER BY 1')).toEqual([
      'open',
      'planAgreed',
      'reportedToNtmOffice',
      'restored',
      'withdrawalProposed',
      'withdrawn',
    ]);
    const restored = await column("SELECT commune_code AS it FROM review_case WHERE state = 'restored'");
    const { findings } = await review('2023-2', 'BTCQGYTX');
    expect(findings.filter(({ commune }) => restored.includes(commune.code)).map(({ outcome }) => outcome)).toEqual([
      'maintained',
      'maintained',
    ]);
    const [withdrawn] = await rows<{ number: string }>(
      "SELECT r.withdrawal_number AS number FROM review_case c JOIN recognition r USING (province_code, title, period, commune_code) WHERE c.state = 'withdrawn' AND r.withdrawn_on = '2023-12-28'",
    );
    expect(withdrawn?.number).toContain('(minh họa)');
  });
});

describe('the round of 2026', () => {
  it('sets titles of units that are gone apart, with their successors', async () => {
    const formerOf = (title: Title) =>
      demo.transactions.read(reader, async (tx) => {
        const found = await readReview(tx, '2026-1', title);
        expect(found.findings.every(({ commune }) => commune.period === 3)).toBe(true);
        return viewFormer(tx, found, found.former);
      });
    const sonHa = (await formerOf('ntm-advanced')).find(({ unit }) => unit.code === '06454');
    expect(sonHa).toMatchObject({
      unit: { name: 'xã Sơn Hà (Hữu Lũng)' },
      recognition: { decisionNumber: '103/QĐ-UBND' },
    });
    expect(sonHa?.successors).toMatchObject([{ code: '06385', kind: 'whole', outcome: 'maintained' }]);
    const binhXa = (await formerOf('ntm')).find(({ unit }) => unit.code === '06622');
    expect(binhXa).toMatchObject({
      unit: { name: 'xã Bính Xá (Đình Lập)' },
      recognition: { decisionNumber: '2165/QĐ-UBND' },
    });
    expect(binhXa?.successors).toMatchObject([
      { code: '06613', kind: 'divided', outcome: 'noLongerMeets' },
      { code: '06625', kind: 'divided', outcome: 'notAssessed' },
    ]);
  });

  it('is open, and has lines of its own in all four outcomes', async () => {
    const { round, findings, cutOffYear } = await review('2026-1', 'BTCQGYTX');
    expect([round.closedAt, cutOffYear]).toEqual([null, 2025]);
    expect(new Set(findings.map(({ outcome }) => outcome)).size).toBe(4);
  });
});

describe('what is invented', () => {
  it('says so on every paper; what is real is told from it', async () => {
    const numbers =
      await column(`SELECT DISTINCT decision_number AS it FROM recognition UNION SELECT withdrawal_number FROM recognition WHERE withdrawal_number IS NOT NULL
      UNION SELECT decision_number FROM zone UNION SELECT document FROM pledge UNION SELECT decision FROM review_case WHERE decision IS NOT NULL`);
    const invented = numbers.filter((number) => !REAL.has(number));
    expect(invented.length).toBeGreaterThan(30);
    expect(invented.filter((number) => !/^MH-\d{2}\/(QĐ|QĐ-SYT|KH) \(minh họa\)/.test(number))).toEqual([]);
    const notes = await rows<{ number: string; note: string }>(
      'SELECT decision_number AS number, note FROM recognition',
    );
    expect(notes.filter(({ number, note }) => (note === 'Dữ liệu minh họa') === REAL.has(number))).toEqual([]);
    expect(await column('SELECT DISTINCT illustrative AS it FROM round')).toEqual([true]);
  });

  it('is told at moments that could have been', async () => {
    const [span] = await rows<{ late: number; self: number }>(`SELECT
      (SELECT count(*)::int FROM recognition WHERE recorded_at::date < decision_date) AS late,
      (SELECT count(*)::int FROM score s JOIN assessment a ON a.id = s.assessment_id WHERE a.round_id = '2023-2' AND NOT s.written_at BETWEEN '2023-10-17' AND '2023-10-31') AS self`);
    expect(span).toEqual({ late: 0, self: 0 });
  });
});
