import { machineActor, Transactions, type Actor, type Tx } from '@chuan-xa/platform';
import type { EntityManager } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdf } from '../../../platform/src/files/testing/sample-files.js';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { moveAssessments } from '../sheet/move-assessments.js';
import { EditDispatch } from '../submission/edit-dispatch.js';
import { KeepScan } from '../submission/keep-scan.js';
import { readChanges } from '../submission/read-changes.js';
import { readScan } from '../submission/read-scan.js';
import { AddEvidence, MOST_EVIDENCE } from './add-evidence.js';
import { listEvidence } from './list-evidence.js';
import { readEvidence } from './read-evidence.js';
import { RemoveEvidence } from './remove-evidence.js';

const OWN = 'ttyt-trang-dinh';
const OTHER = 'ttyt-cao-loc';
const machine = machineActor('Người kiểm thử', 'test');
const clerk = (office: string): Actor => ({
  ...machine,
  office,
  reach: 'office',
  columns: { self: 'office', district: 'office' },
});

/** The application's check taken away: the use cases believe that they may do everything, the database is told the truth. */
class Unchecked extends Transactions {
  protected override tx(manager: EntityManager, actor: Actor): Tx {
    return super.tx(manager, { ...machine, office: actor.office });
  }
}

let demo: TestDatabase;
let add: AddEvidence;
let own: string[];
let foreign: string;

beforeAll(async () => {
  demo = await openTestDatabase('played', '2026-11-22T02:00:00Z');
  add = new AddEvidence(demo.transactions);
  const sheetsOf = async (office: string): Promise<string[]> =>
    (
      await demo.rows<{ id: string }>(
        "UPDATE assessment SET state = 'draft' WHERE office_code = $1 AND round_id = '2026-1' AND edition_id = 'byt-1300-2023' RETURNING id",
        [office],
      )
    ).map(({ id }) => id);
  own = await sheetsOf(OWN);
  [foreign = ''] = await sheetsOf(OTHER);
});
afterAll(() => demo.close());

const file = (text: string) => ({ name: 'a.pdf', bytes: Buffer.concat([pdf, Buffer.from(text)]), item: null });

describe('a file that is kept', () => {
  it('once for two offices, neither of which sees the other’s', async () => {
    const [sheet = ''] = own;
    const one = await add.run(clerk(OWN), sheet, file('chung'));
    const two = await add.run(clerk(OTHER), foreign, file('chung'));
    expect(two.sha256).toBe(one.sha256);
    const stored = await demo.rows<{ by: string }>('SELECT stored_by AS by FROM stored_file WHERE sha256 = $1', [
      one.sha256,
    ]);
    expect(stored).toHaveLength(1);
    const theirs = await add.run(clerk(OTHER), foreign, file('của riêng'));
    const seen = await demo.transactions.read(clerk(OWN), (tx) =>
      tx.manager.query<{ sha256: string }[]>('SELECT sha256 FROM stored_file'),
    );
    expect(seen.map(({ sha256 }) => sha256)).toContain(one.sha256);
    expect(seen.map(({ sha256 }) => sha256)).not.toContain(theirs.sha256);
  });

  it('is what its key says, or the database does not take it', async () => {
    const slip = (sha256: string, bytes: Buffer): Promise<unknown> =>
      demo.transactions.run(machine, (tx) =>
        tx.manager.query(
          `INSERT INTO stored_file (province_code, sha256, bytes, size, media_type, stored_at, stored_by)
           VALUES ('20', $1, $2, $3, 'application/pdf', now(), 'x')`,
          [sha256, bytes, bytes.length],
        ),
      );
    await expect(slip('0'.repeat(64), pdf)).rejects.toThrow(/check constraint/);
    await expect(slip('0'.repeat(64), Buffer.alloc(10 * 1024 * 1024 + 1))).rejects.toThrow(/check constraint/);
  });

  it('is at most the fiftieth of its sheet, also when several come at once', async () => {
    const [, sheet = ''] = own;
    for (let n = 2; n < MOST_EVIDENCE; n += 1) await add.run(clerk(OWN), sheet, file('lặp'));
    const together = await Promise.allSettled(
      ['x', 'y', 'z', 't'].map((text) => add.run(clerk(OWN), sheet, file(text))),
    );
    expect(together.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    for (const one of together)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'EVIDENCE_FULL' });
    expect(await demo.transactions.read(clerk(OWN), (tx) => listEvidence(tx, sheet))).toHaveLength(MOST_EVIDENCE);
  });

  it('of an account that enters for one office and appraises for all is for that office’s drafts alone', async () => {
    const both: Actor = {
      ...machine,
      office: OWN,
      columns: { self: 'office', district: 'office', appraised: 'province' },
    };
    const [sheet = ''] = own;
    await add.run(both, sheet, file('hai vai'));
    await expect(add.run(both, foreign, file('hai vai'))).rejects.toMatchObject({ code: 'SHEET_OF_ANOTHER_OFFICE' });
  });
});

describe('what is handed in', () => {
  it('by the machine for several offices at once is one submission an office', async () => {
    const ids = [...own.slice(0, 2), foreign];
    await demo.rows('DELETE FROM submission_sheet WHERE assessment_id = ANY($1)', [ids]);
    await demo.transactions.run(machine, (tx) =>
      moveAssessments(tx, { move: 'submit', ids, dispatch: { number: '1/CV' } }),
    );
    const rows = await demo.rows<{ office: string; sheets: number; cells: number }>(
      `SELECT s.office_code AS office, count(*)::int AS sheets, min(jsonb_array_length(t.cells)) AS cells FROM submission s
       JOIN submission_sheet t ON t.submission_id = s.id WHERE s.dispatch_number = '1/CV' GROUP BY s.id, s.office_code ORDER BY 1`,
    );
    expect(rows).toMatchObject([
      { office: OTHER, sheets: 1 },
      { office: OWN, sheets: 2 },
    ]);
    for (const { cells } of rows) expect(cells).toBeGreaterThan(0);
  });

  it('the demo keeps for every sheet that was handed in, and its cells as they stand where nothing was written since', async () => {
    const [missing] = await demo.rows<{ n: number }>(
      `SELECT count(*)::int AS n FROM assessment a WHERE a.round_id = '2023-2' AND a.state = 'accepted'
       AND NOT EXISTS (SELECT 1 FROM submission_sheet t WHERE t.assessment_id = a.id)`,
    );
    expect(missing?.n).toBe(0);
  });
});

describe('with the application’s check taken away, an office', () => {
  /** What of another office's is not found, or how it ends. */
  const outcome = (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => 'done',
      (error: unknown) => (error as { code?: unknown }).code ?? String(error),
    );
  const stored = async (): Promise<number> => (await demo.rows('SELECT 1 FROM stored_file')).length;

  it('finds, adds and removes no evidence of another’s sheet, and leaves no file behind', async () => {
    const unchecked = new Unchecked(demo.database, demo.clock, '20');
    await demo.rows("UPDATE assessment SET state = 'draft' WHERE id = $1", [foreign]);
    const { id } = await add.run(clerk(OTHER), foreign, file('chỉ của họ'));
    const before = await stored();
    const asked = [
      unchecked.read(clerk(OWN), (tx) => listEvidence(tx, foreign)),
      unchecked.read(clerk(OWN), (tx) => readEvidence(tx, foreign, id)),
      new AddEvidence(unchecked).run(clerk(OWN), foreign, file('xen vào')),
      new RemoveEvidence(unchecked).run(clerk(OWN), foreign, id),
    ];
    expect(await Promise.all(asked.map(outcome))).toEqual(asked.map(() => 'ASSESSMENT_NOT_FOUND'));
    const [own1 = ''] = own;
    await demo.rows("UPDATE assessment SET state = 'draft' WHERE id = $1", [own1]);
    const underMine = [
      unchecked.read(clerk(OWN), (tx) => readEvidence(tx, own1, id)),
      new RemoveEvidence(unchecked).run(clerk(OWN), own1, id),
    ];
    expect(await Promise.all(underMine.map(outcome))).toEqual(underMine.map(() => 'EVIDENCE_NOT_FOUND'));
    expect(await stored()).toBe(before);
    expect(await outcome(new RemoveEvidence(unchecked).run(clerk(OTHER), foreign, id))).toBe('done');
  });

  it('finds no submission, letter or scan of another’s, and writes none', async () => {
    const unchecked = new Unchecked(demo.database, demo.clock, '20');
    await demo.rows("UPDATE assessment SET state = 'draft' WHERE id = $1", [foreign]);
    await demo.transactions.run(clerk(OTHER), (tx) => moveAssessments(tx, { move: 'submit', ids: [foreign] }));
    const [submission] = await demo.rows<{ id: string }>(
      'SELECT submission_id AS id FROM submission_sheet WHERE assessment_id = $1 ORDER BY turn DESC LIMIT 1',
      [foreign],
    );
    const id = submission?.id ?? '';
    const scan = { name: 'cv.pdf', bytes: Buffer.concat([pdf, Buffer.from('công văn')]) };
    await new KeepScan(demo.transactions).run(clerk(OTHER), id, scan);
    const before = await stored();
    const asked = [
      unchecked.read(clerk(OWN), (tx) => readScan(tx, id)),
      new EditDispatch(unchecked).run(clerk(OWN), id, { signer: 'Kẻ lạ' }),
      new KeepScan(unchecked).run(clerk(OWN), id, { ...scan, bytes: Buffer.concat([pdf, Buffer.from('thay')]) }),
    ];
    expect(await Promise.all(asked.map(outcome))).toEqual(asked.map(() => 'SUBMISSION_NOT_FOUND'));
    expect(await outcome(unchecked.read(clerk(OWN), (tx) => readChanges(tx, foreign, 'last')))).toBe(
      'ASSESSMENT_NOT_FOUND',
    );
    expect(await stored()).toBe(before);
    const [letter] = await demo.rows('SELECT signer, scan_name AS scan FROM submission WHERE id = $1', [id]);
    expect(letter).toEqual({ signer: null, scan: 'cv.pdf' });
  });
});
