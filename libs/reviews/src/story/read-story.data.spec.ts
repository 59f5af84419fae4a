import { readVerdicts } from '@chuan-xa/assessments';
import { machineActor, Refusal, type Actor } from '@chuan-xa/platform';
import { TITLES } from '@chuan-xa/standards';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { readReview } from '../review/read-review.js';
import { viewFindings } from '../review/view-findings.js';
import { readStory, type Story } from './read-story.js';

const machine = machineActor('Người kiểm thử', 'test');
const clerk = (office: string): Actor => ({ ...machine, office, reach: 'office', readsAccounts: false });
let demo: TestDatabase;
const statements: string[] = [];

beforeAll(async () => {
  demo = await openTestDatabase('played', '2026-11-22T02:00:00Z');
  const nothing = (): void => undefined;
  demo.database.setOptions({
    logging: 'all',
    logger: {
      logQuery: (query: string) => void statements.push(query),
      ...{ logQueryError: nothing, logQuerySlow: nothing, logSchemaBuild: nothing, logMigration: nothing },
      log: nothing,
    },
  });
});
afterAll(() => demo.close());

const story = (code: string, round = '2023-2', actor: Actor = machine): Promise<Story> =>
  demo.transactions.read(actor, (tx) => readStory(tx, round, code));
const codesOf = async (round: string): Promise<string[]> => {
  const all = await demo.rows<{ code: string }>(
    'SELECT c.code FROM commune c JOIN round r ON r.period = c.period WHERE r.id = $1 ORDER BY c.code',
    [round],
  );
  return all.map(({ code }) => code);
};

describe.each(['2023-2', '2026-1'])('the stories of round %s', (round) => {
  // Every third commune: a story takes twenty statements, and there are 200 of them.
  const sampled = async (): Promise<Map<string, Story>> => {
    const codes = (await codesOf(round)).filter((_, at) => at % 3 === 0);
    return demo.transactions.read(machine, async (tx) => {
      const stories = new Map<string, Story>();
      for (const code of codes) stories.set(code, await readStory(tx, round, code));
      return stories;
    });
  };
  let stories: Map<string, Story>;
  beforeAll(async () => {
    stories = await sampled();
  });

  it('find of every title what the review lists, no more and no less', async () => {
    const listed = new Map<string, unknown>();
    await demo.transactions.read(machine, async (tx) => {
      for (const title of TITLES) {
        const review = await readReview(tx, round, title);
        const sought = review.findings.filter(({ commune }) => stories.has(commune.code));
        for (const view of await viewFindings(tx, review, sought)) listed.set(`${title} ${view.commune.code}`, view);
      }
    });
    expect(listed.size).toBeGreaterThan(10);
    const told = new Map(
      [...stories].flatMap(([code, { titles }]) =>
        titles.flatMap(({ title, finding }) => (finding ? [[`${title} ${code}`, finding] as const] : [])),
      ),
    );
    expect([...told.keys()].sort()).toEqual([...listed.keys()].sort());
    for (const [key, finding] of told) expect(finding, key).toEqual(listed.get(key));
  });

  it('tell of each sheet the stored verdict, and the same answers to the same revision the same again', async () => {
    const rounds = [...stories.values()].flatMap((one) => one.rounds);
    const verdicts = await demo.transactions.read(machine, (tx) =>
      readVerdicts(
        tx,
        rounds.map(({ sheet }) => sheet),
      ),
    );
    let counted = 0;
    for (const { sheet, then, now, missing, criteria } of rounds) {
      expect(criteria.length).toBeGreaterThan(0);
      expect(then === null, sheet).toBe(missing !== null);
      if (!then) continue;
      counted += 1;
      const stored = verdicts.get(sheet);
      expect(then).toMatchObject({ outcome: stored?.outcome, total: stored?.total, short: stored?.wayBack.points });
      expect(now?.revision).toBe(then.revision);
      expect({ sheet, ...now }).toEqual({ sheet, ...then, same: true });
    }
    expect(counted).toBeGreaterThan(20);
  });
});

describe('a story', () => {
  const flagged = async (): Promise<string> =>
    (
      await demo.rows<{ code: string }>(
        'SELECT c.commune_code AS code FROM review_case c JOIN case_move m ON m.case_id = c.id WHERE c.period = 1 GROUP BY 1 ORDER BY count(*) DESC LIMIT 1',
      )
    )[0]?.code ?? '';

  it('has its cases with their moves, and its history in words, the newest first', async () => {
    const { cases, history } = await story(await flagged());
    expect(cases[0]?.moves[0]).toMatchObject({ number: 1, to: 'open' });
    expect(history.length).toBeGreaterThan(2);
    expect(history.length).toBeLessThanOrEqual(100);
    for (const { what, by } of history) {
      expect(what).toMatch(/^\p{Lu}.*[.…]$/u);
      expect(what).not.toMatch(/undefined|null|\[object|[a-z][A-Z]/);
      expect(by).not.toBe('');
    }
    expect(history.some(({ what }) => what.startsWith('Nộp phiếu BTCQGYTX, đợt 2 năm 2023'))).toBe(true);
    expect(history.some(({ what }) => what.startsWith('Mở hồ sơ'))).toBe(true);
    const moments = history.map(({ at }) => at.getTime());
    expect(moments).toEqual([...moments].sort((a, b) => b - a));
  });

  it('names what the commune came from and came to, with the titles that each held', async () => {
    const merged = await story('06385', '2026-1');
    const sonHa = merged.predecessors.find(({ code, period }) => code === '06454' && period < 3);
    expect(sonHa).toMatchObject({ name: 'xã Sơn Hà' });
    expect(sonHa?.titles).toEqual(
      expect.arrayContaining([expect.objectContaining({ title: 'ntm-advanced', year: 2022 })]),
    );
    const divided = await story('06622');
    expect(divided.successors.map(({ code, kind }) => [code, kind])).toEqual(
      expect.arrayContaining([
        ['06613', 'divided'],
        ['06625', 'divided'],
      ]),
    );
  });
});

describe('the reach of a story', () => {
  const asked = async (code: string, round: string, actor: Actor) => {
    statements.length = 0;
    const answer = await story(code, round, actor).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
      return { code: error.code, values: JSON.stringify(error.values).replaceAll(code, '?') };
    });
    return { answer, statements: statements.length };
  };
  const ofOffice = async (office: string): Promise<string[]> =>
    (
      await demo.rows<{ code: string }>(
        'SELECT commune_code AS code FROM office_reach WHERE office_code = $1 AND period = 1 AND own ORDER BY 1',
        [office],
      )
    ).map(({ code }) => code);

  it('is the centre’s own communes; another’s is refused like one that is not there, after the same statements', async () => {
    const own = clerk('ttyt-trang-dinh');
    for (const code of await ofOffice('ttyt-trang-dinh'))
      expect((await story(code, '2023-2', own)).commune.code).toBe(code);
    const [foreign = ''] = await ofOffice('ttyt-cao-loc');
    const theirs = await asked(foreign, '2023-2', own);
    expect(theirs).toEqual(await asked('99999', '2023-2', own));
    expect(theirs.answer).toMatchObject({ code: 'COMMUNE_NOT_IN_ROUND' });
    expect((await asked(foreign, '2023-2', { ...machine, reach: 'nothing' })).answer).toMatchObject({
      code: 'COMMUNE_NOT_IN_ROUND',
    });
  });

  it('of a centre’s commune tells the centre what it tells the department', async () => {
    for (const code of (await ofOffice('ttyt-trang-dinh')).slice(0, 5)) {
      const mine = await story(code, '2023-2', clerk('ttyt-trang-dinh'));
      const all = await story(code);
      expect({ ...mine, successors: [] }).toEqual({ ...all, successors: [] });
    }
  });

  it('takes the same number of statements, whatever there is to tell', async () => {
    const counts = new Set<number>();
    for (const code of (await codesOf('2023-2')).slice(0, 20))
      counts.add((await asked(code, '2023-2', machine)).statements);
    expect([...counts]).toHaveLength(1);
  });
});
