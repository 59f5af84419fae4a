import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuditRecord } from '@chuan-xa/audit';
import { connect } from '@chuan-xa/database';
import { machineActor, Refusal, type Tx } from '@chuan-xa/platform';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { standardsList } from './list-standards.js';
import { loadFolder } from './law/index.js';
import { loadEditions, LoadStandards } from './load-standards.js';
import { latestPublished, revisionOf, revisionState } from './read-revision.js';
import { StandardRevision } from './standard-revision.entity.js';
import { inventedEdition, inventedFolder } from './testing/invented-edition.js';

const actor = machineActor('Người kiểm thử', 'test');
const ID = 'thu-nghiem-minh-hoa';
let database: TestDatabase;
let folder: string;

const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => database.transactions.run(actor, work);
const load = () => new LoadStandards(database.transactions).run(actor, folder, { allowInvented: true });
const refusal = async (work: Promise<unknown>): Promise<Refusal> => {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof Refusal) return error;
  throw new Error('Nothing was refused', { cause: error });
};

/** A second revision beside the first, as an upgrade would bring it. */
function shipSecond(): void {
  const text = readFileSync(join(folder, ID, 'r1.yaml'), 'utf8').replace('revision: "r1"', 'revision: "r2"');
  writeFileSync(join(folder, ID, 'r2.yaml'), text);
  const second = loadFolder(folder, { allowInvented: true }).editions.find(({ revision }) => revision === 'r2');
  writeFileSync(
    join(folder, 'published.yaml'),
    `- { edition: "${ID}", revision: "r2", sha256: "${second?.sha256 ?? ''}" }\n`,
    { flag: 'a' },
  );
}

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'law-'));
  cpSync(inventedFolder, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the database as it is installed', () => {
  it('has the first revision of every shipped standard, published', async () => {
    const list = await tx(standardsList);
    expect(
      list.map(({ edition, title, revisions }) => [
        edition.id,
        title,
        revisions.map((row) => `${row.revision} ${row.status}`),
      ]),
    ).toEqual([
      ['byt-1300-2023', 'BTCQGYTX', ['r1 published']],
      ['byt-3447-2011', null, ['r1 published']],
      ['byt-4667-2014', null, ['r1 published']],
      ['langson-1494-2022-ntm', 'ntm', ['r1 published']],
      ['langson-1494-2022-ntm-advanced', 'ntm-advanced', ['r1 published']],
      ['langson-1494-2022-ntm-model', 'ntm-model', ['r1 published']],
    ]);
  });

  it('keeps what was shipped, to the letter', async () => {
    const stored = await tx((t) => latestPublished(t, 'byt-1300-2023'));
    expect(stored).toEqual(loadFolder().editions.find(({ id }) => id === 'byt-1300-2023'));
  });

  it('gives the same object each time: the engine remembers by object', async () => {
    const first = await tx((t) => latestPublished(t, 'byt-1300-2023'));
    expect(await tx((t) => revisionOf(t, 'byt-1300-2023', 'r1'))).toBe(first);
  });

  it('names what is not there', async () => {
    expect((await refusal(tx((t) => latestPublished(t, 'khong-co')))).code).toBe('STANDARD_NOT_FOUND');
    expect((await refusal(tx((t) => revisionOf(t, 'khong-co', 'r1')))).code).toBe('STANDARD_NOT_FOUND');
    expect((await refusal(tx((t) => revisionOf(t, 'byt-1300-2023', 'r9')))).code).toBe('STANDARD_REVISION_NOT_FOUND');
    expect(await tx((t) => revisionState(t, 'byt-1300-2023', 'r9'))).toBeNull();
  });

  it('changes nothing when it is loaded again', async () => {
    const records = () => tx((t) => t.manager.countBy(AuditRecord, { objectType: 'standard' }));
    const before = await records();
    const report = await new LoadStandards(database.transactions).run(actor);
    expect(report).toMatchObject({
      published: [],
      drafts: [],
      unchanged: expect.arrayContaining(['byt-1300-2023 r1']) as string[],
    });
    expect(before).toBeGreaterThan(0);
    expect(await records()).toBe(before);
  });
});

describe('an upgrade', () => {
  it('brings drafts and publishes nothing', async () => {
    shipSecond();
    expect(await load()).toEqual({ published: [], drafts: [`${ID} r1`, `${ID} r2`], unchanged: [] });
    expect(await tx((t) => revisionState(t, ID, 'r1'))).toBe('draft');
    expect((await refusal(tx((t) => latestPublished(t, ID)))).code).toBe('STANDARD_NOT_PUBLISHED');
    expect(await tx((t) => revisionOf(t, ID, 'r1'))).toEqual(inventedEdition());
  });

  it('with other content under the same revision is refused, and leaves everything as it was', async () => {
    const [edition] = loadFolder(folder, { allowInvented: true }).editions;
    if (!edition) throw new Error('No edition');
    const { faults } = await refusal(tx((t) => loadEditions(t, [{ ...edition, sha256: '0'.repeat(64) }])));
    expect(faults).toMatchObject([{ field: `${ID}/r1.yaml`, code: 'STANDARD_REVISION_CHANGED' }]);
    expect(await tx((t) => revisionOf(t, ID, 'r1'))).toEqual(inventedEdition());
  });

  it('with faulty files is refused with every fault', async () => {
    writeFileSync(join(folder, ID, 'r1.yaml'), 'id: 1\n');
    const { faults } = await refusal(load());
    expect(faults.map(({ code }) => code)).toContain('LAW_UNQUOTED_NUMBER');
    expect(faults[0]?.field).toMatch(/^thu-nghiem-minh-hoa\/r1\.yaml:\d+:\d+ /);
  });
});

describe('an empty database', () => {
  it('gets the first revision of each published, the later ones as drafts', async () => {
    shipSecond();
    const { editions } = loadFolder(folder, { allowInvented: true });
    // The owner may hide the table behind an empty one of its own session.
    const owner = await connect(database.ownerUrl, '20', database.clock);
    try {
      const seen = await owner.transactions.run(actor, async (t) => {
        await t.manager.query(
          'CREATE TEMPORARY TABLE standard_revision (LIKE standard_revision INCLUDING ALL) ON COMMIT DROP',
        );
        const report = await loadEditions(t, editions);
        const rows = await t.manager.find(StandardRevision, { order: { revision: 'ASC' } });
        return { report, published: rows.map(({ publishedAt }) => publishedAt), now: t.at };
      });
      expect(seen.report).toEqual({ published: [`${ID} r1`], drafts: [`${ID} r2`], unchanged: [] });
      expect(seen.published).toEqual([seen.now, null]);
    } finally {
      await owner.close();
    }
  });
});

describe('a published revision', () => {
  const where = "WHERE edition_id = 'byt-1300-2023'";

  it.each([
    `UPDATE standard_revision SET sha256 = '${'0'.repeat(64)}' ${where}`,
    `UPDATE standard_revision SET status = 'draft', published_at = NULL ${where}`,
    `UPDATE standard_revision SET content = content || '{"title": "Khác"}' ${where}`,
    `DELETE FROM standard_revision ${where}`,
  ])('stays as it is: %s', async (sql) => {
    await expect(tx((t) => t.manager.query(sql))).rejects.toThrow(/never changed or deleted/);
  });

  it('is not swept away with the table', async () => {
    await expect(tx((t) => t.manager.query('TRUNCATE standard_revision'))).rejects.toThrow();
  });

  it('a draft may be published, once', async () => {
    const publish = `UPDATE standard_revision SET status = 'published', published_at = now() WHERE edition_id = '${ID}' AND revision = 'r1'`;
    await tx((t) => t.manager.query(publish));
    expect((await tx((t) => latestPublished(t, ID))).revision).toBe('r1');
    await expect(tx((t) => t.manager.query(publish))).rejects.toThrow(/never changed or deleted/);
  });
});
