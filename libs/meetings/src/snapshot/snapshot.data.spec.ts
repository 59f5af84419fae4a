import { machineActor, type Actor } from '@chuan-xa/platform';
import { readProgress, readReview, viewFindings } from '@chuan-xa/reviews';
import { canonicalText } from '@chuan-xa/standards';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import type { Moment } from '../moment/moment.js';
import { readMoment } from '../moment/read-moment.js';
import { compareMoments } from './compare-moments.js';
import { figuresOf } from '../figures/figures-of.js';
import { documentsOf, frozenOf } from './documents.js';
import { listSnapshots, readSnapshot } from './read-snapshot.js';
import type { Snapshot } from './snapshot.entity.js';
import { TakeSnapshot } from './take-snapshot.js';

const machine = machineActor('Người kiểm thử', 'test');
let demo: TestDatabase;
beforeAll(async () => {
  demo = await openTestDatabase('played', '2026-11-22T02:00:00Z');
});
afterAll(() => demo.close());

const take = (round: string, name = 'Họp rà soát'): Promise<Snapshot> =>
  new TakeSnapshot(demo.transactions).run(machine, round, { name });
const frozen = (id: string, actor: Actor = machine): Promise<Moment> =>
  demo.transactions.read(actor, async (tx) => (await readSnapshot(tx, id)).moment);
const live = (round: string): Promise<Moment> => demo.transactions.read(machine, (tx) => readMoment(tx, round));

describe.each(['2023-2', '2026-1'])('the moment of round %s', (round) => {
  it('says of every title what the review and the progress say', async () => {
    const moment = await live(round);
    await demo.transactions.read(machine, async (tx) => {
      for (const { title, total, offices, former, edition } of moment.titles) {
        const review = await readReview(tx, round, title);
        const progress = await readProgress(tx, round, title);
        expect(total.progress).toEqual(progress.total);
        expect(offices.map(({ office, progress: counts }) => ({ office, counts }))).toEqual(
          progress.offices.map(({ office, counts }) => ({ office, counts })),
        );
        expect(former).toHaveLength(review.former.length);
        const views = new Map(
          (await viewFindings(tx, review, review.findings)).map((view) => [view.commune.code, view]),
        );
        let found = 0;
        for (const { commune, titles, sheets } of moment.communes) {
          const finding = titles.find((standing) => standing.title === title)?.finding ?? null;
          const view = views.get(commune.code);
          expect(finding?.outcome).toBe(view?.outcome);
          expect(finding?.why).toEqual(view?.why);
          expect(finding?.wayBack).toEqual(view?.wayBack);
          if (!view) continue;
          found++;
          const sheet = sheets.find((one) => one.edition === edition);
          expect(sheet?.verdict ?? null).toEqual(view.verdict);
        }
        expect(found).toBe(views.size);
        expect(found).toBe(total.review.reviewed);
      }
    });
  });

  it('is the same after it was written as documents and read again', async () => {
    const moment = await live(round);
    const figures = figuresOf(moment);
    const again = frozenOf(documentsOf({ moment, figures }).reverse());
    expect(canonicalText(again)).toBe(canonicalText({ moment, figures }));
    expect(again).toEqual(JSON.parse(JSON.stringify({ moment, figures })));
  });
});

it('a snapshot from before offices stated anything is read as one in which nobody did', async () => {
  const moment = await live('2023-2');
  expect(moment.statements).toHaveLength(11);
  const documents = documentsOf({ moment, figures: [] }).filter(({ path }) => !path.startsWith('statement'));
  const former = documents.map((document) =>
    document.path === 'order'
      ? { ...document, content: document.content.replace(/,?"statements":\[[^\]]*\]/, '') }
      : document,
  );
  expect(frozenOf(former).moment).toMatchObject({ statements: [], summary: null, round: { id: '2023-2' } });
});

describe('a snapshot', () => {
  it('stays as it was taken when scores, zones, titles and names have changed', async () => {
    const before = await live('2023-2');
    const taken = await take('2023-2');
    await demo.rows("UPDATE score SET points = 0 WHERE score_column = 'appraised' AND points > 100");
    await demo.rows("UPDATE verdict SET outcome = 'notMet', document = jsonb_set(document, '{outcome}', '\"notMet\"')");
    await demo.rows(
      "UPDATE recognition SET withdrawn_on = decision_date, withdrawal_number = '1/QĐ-UBND' WHERE year = 2020",
    );
    await demo.rows("UPDATE commune SET name = name || ' mới'");
    const after = await live('2023-2');
    expect(canonicalText(after.communes)).not.toBe(canonicalText(before.communes));
    const kept = await frozen(taken.id);
    expect(kept.communes).toEqual(JSON.parse(JSON.stringify(before.communes)));
    expect(kept.titles).toEqual(JSON.parse(JSON.stringify(before.titles)));
    expect(kept.editions).toEqual(JSON.parse(JSON.stringify(before.editions)));
  });

  it('set beside a later one names every commune whose result is another, and no other', async () => {
    const [first] = await demo.transactions.read(machine, (tx) => listSnapshots(tx, '2023-2'));
    const second = await take('2023-2', 'Họp lần hai');
    expect(second.number).toBe((first?.number ?? 0) + 1);
    const [before, after] = [await frozen(first?.id ?? ''), await frozen(second.id)];
    const { titles, moved } = compareMoments(before, after);
    expect(moved.length).toBeGreaterThan(10);
    const same = (code: string, edition: string): boolean => {
      const [was, is] = [before, after].map(
        ({ communes }) =>
          communes.find(({ commune }) => commune.code === code)?.sheets.find((sheet) => sheet.edition === edition)
            ?.verdict,
      );
      return was?.outcome === is?.outcome && was?.total === is?.total;
    };
    for (const { title, edition } of after.titles) {
      const of = moved.filter((one) => one.title === title).map(({ code }) => code);
      const standing = after.communes.filter((one) => one.titles.some((held) => held.title === title));
      expect(of).toEqual(standing.map(({ commune }) => commune.code).filter((code) => !same(code, edition)));
      const counts = titles.find((one) => one.title === title);
      expect(counts?.after).toMatchObject({ met: after.titles.find((one) => one.title === title)?.total.progress.met });
    }
    expect(compareMoments(after, after).moved).toEqual([]);
  });

  it('cannot be changed, taken away or emptied, by its owner either', async () => {
    for (const sql of [
      "UPDATE snapshot SET name = 'khác'",
      "UPDATE snapshot_document SET content = '{}'",
      'DELETE FROM snapshot_document',
      'TRUNCATE snapshot_document',
      'TRUNCATE snapshot CASCADE',
    ])
      await expect(demo.rows(sql)).rejects.toThrow();
  });

  it('is refused where a document is no longer what was hashed', async () => {
    const { id } = await take('2026-1');
    await demo.rows('ALTER TABLE snapshot_document DISABLE TRIGGER USER');
    const [row] = await demo.rows<{ content: string }>(
      "SELECT content FROM snapshot_document WHERE snapshot_id = $1 AND path = 'round'",
      [id],
    );
    await demo.rows("UPDATE snapshot_document SET content = content || ' ' WHERE snapshot_id = $1 AND path = 'round'", [
      id,
    ]);
    await expect(frozen(id)).rejects.toMatchObject({ code: 'SNAPSHOT_BROKEN' });
    await demo.rows("UPDATE snapshot_document SET content = $2 WHERE snapshot_id = $1 AND path = 'round'", [
      id,
      row?.content,
    ]);
    await expect(frozen(id)).resolves.toMatchObject({ round: { id: '2026-1' } });
    await demo.rows("DELETE FROM snapshot_document WHERE snapshot_id = $1 AND path LIKE 'commune/%'", [id]);
    await expect(frozen(id)).rejects.toMatchObject({ code: 'SNAPSHOT_BROKEN' });
  });

  it('is nobody’s who does not see every office', async () => {
    const [one] = await demo.transactions.read(machine, (tx) => listSnapshots(tx, '2023-2'));
    const clerk: Actor = { ...machine, office: 'ttyt-trang-dinh', reach: 'office', readsAccounts: false };
    await expect(frozen(one?.id ?? '', clerk)).rejects.toMatchObject({ code: 'SNAPSHOT_NOT_FOUND' });
  });

  it('of a round that judges no title is refused, and nothing is kept', async () => {
    const [count] = await demo.rows<{ n: number }>('SELECT count(*)::int AS n FROM snapshot');
    await expect(take('khong-co')).rejects.toMatchObject({ code: 'ROUND_NOT_FOUND' });
    expect(await demo.rows('SELECT count(*)::int AS n FROM snapshot')).toEqual([count]);
  });
});
