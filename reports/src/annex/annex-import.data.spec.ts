import { AuditRecord } from '@chuan-xa/audit';
import { machineActor, Refusal, type Tx } from '@chuan-xa/platform';
import { evaluate, type Edition } from '@chuan-xa/scoring';
import { latestPublished, loadEditions, revisionOf, revisionRows } from '@chuan-xa/standards';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { openBook, readIdentity, type Book } from '../workbook-file/index.js';
import type { Reading } from '../imports/import-kind.js';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import { AnnexImport, type AnnexPlan } from './annex-import.js';
import { gatherAnnex } from './gather-annex.js';
import { layOut } from './lay-out.js';
import type { LaidOut } from './laid-out.js';
import { SHEETS } from './form.js';
import { bareAnnex, inventedAnnex } from './testing/invented-annex.js';
import { writeAnnex } from './write-annex.js';

const actor = machineActor('Người kiểm thử', 'test');
const kind = new AnnexImport();
const ID = bareAnnex().id;
let database: TestDatabase;

const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => database.transactions.run(actor, work);
const rows = async (): Promise<string[]> =>
  (await tx((t) => revisionRows(t, ID))).map(({ revision, status }) => `${revision} ${status}`);
const acts = (): Promise<number> => tx((t) => t.manager.countBy(AuditRecord, { objectType: 'standard' }));
const publish = (revision: string): string =>
  `UPDATE standard_revision SET status = 'published', published_at = now() WHERE edition_id = '${ID}' AND revision = '${revision}'`;

/** Takes the form out as a clerk would; `typed` is put in place of what it shows. */
async function takeOut(typed?: LaidOut, edition = ID): Promise<Uint8Array> {
  const { laid, head, identity } = await database.transactions.read(actor, (t) => gatherAnnex(t, edition));
  const stream = new PassThrough();
  const [bytes] = await Promise.all([buffer(stream), writeAnnex(typed ?? laid, head, identity, stream)]);
  return bytes;
}

/** Goes on typing in a file: another title for the first indicator. */
async function retitled(bytes: Uint8Array, title: string): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const column = SHEETS.indicators.columns.findIndex(({ key }) => key === 'title') + 1;
  const cell = workbook.getWorksheet(SHEETS.indicators.name)?.getCell(6, column);
  if (cell) cell.value = title;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function opened(bytes: Uint8Array): Promise<Book> {
  const book = await openBook(bytes, 'phu-luc.xlsx');
  if (!book.ok) throw new Error(book.fault.sentence);
  return book.book;
}

async function read(bytes: Uint8Array, edition?: string): Promise<Reading<AnnexPlan>> {
  const book = await opened(bytes);
  const identity = await readIdentity(book);
  if (identity === 'damaged') throw new Error('damaged');
  const options = edition === undefined ? {} : { edition };
  const reading = await database.transactions.read(actor, (t) => kind.read(t, { book, identity, options, watch: {} }));
  // As it is kept between reading and applying.
  return JSON.parse(JSON.stringify(reading)) as Reading<AnnexPlan>;
}

const apply = (plan: AnnexPlan) => tx((t) => kind.apply(t, plan));
async function bring(bytes: Uint8Array) {
  const { faults, plan } = await read(bytes);
  expect(faults).toEqual([]);
  return apply(plan);
}
const refusal = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof Refusal ? error.code : String(error);
};
const codes = ({ faults }: Reading<AnnexPlan>): string[] => faults.map(({ code }) => code);

beforeAll(async () => {
  database = await openTestDatabase('real');
});
afterAll(() => database.close());
beforeEach(async () => {
  await tx((t) => t.manager.query(`DELETE FROM standard_revision WHERE edition_id = '${ID}' AND status = 'draft'`));
});

describe('the annex of Decision 1300 as it was shipped', () => {
  it('taken out and brought in changes nothing', async () => {
    const bytes = await takeOut(undefined, 'byt-1300-2023');
    const { faults, changes, plan } = await read(bytes, 'byt-1300-2023');
    expect([faults, changes, plan.draft]).toEqual([[], [], null]);
    expect(await apply(plan)).toEqual({ written: 0, replaced: 0, undo: null });
    expect(codes(await read(bytes, 'byt-4667-2014'))).toEqual(['ANNEX_OF_ANOTHER_EDITION']);
  });

  it('is refused of a standard of thresholds, and of one that is not there', async () => {
    expect(await refusal(takeOut(undefined, 'langson-1494-2022-ntm'))).toBe('ANNEX_NOT_OF_STANDARD');
    expect(await refusal(takeOut(undefined, 'khong-co'))).toBe('STANDARD_NOT_FOUND');
  });
});

describe('an invented annex', () => {
  const whole = (): LaidOut => layOut(inventedAnnex());

  beforeAll(async () => {
    await tx((t) => loadEditions(t, [bareAnnex()]));
    await tx((t) => t.manager.query(publish('r1')));
  });

  it('becomes the draft r1.1, on record; what is published stays as it is', async () => {
    const before = await acts();
    const reading = await read(await takeOut(whole()));
    expect(reading.faults).toEqual([]);
    expect(reading.changes).toContainEqual(
      expect.objectContaining({ what: 'chỉ tiêu 1.1, điểm tối đa', from: '', to: '1', sheet: 'Chỉ tiêu', cell: 'D6' }),
    );
    const { written, replaced } = await apply(reading.plan);
    expect([written, replaced]).toEqual([reading.changes.length, 0]);
    expect(await rows()).toEqual(['r1 published', 'r1.1 draft']);
    const draft = await tx((t) => revisionOf(t, ID, 'r1.1'));
    const { sha256: _, ...content } = inventedAnnex();
    expect(draft).toEqual({ ...content, revision: 'r1.1', sha256: draft.sha256 });
    expect(evaluate(draft, {}, { zone: '2' })).toMatchObject({ ok: true, verdict: { outcome: 'undetermined' } });
    expect((await tx((t) => latestPublished(t, ID))).revision).toBe('r1');
    expect(await acts()).toBe(before + 1);
  });

  it('brought in twice changes nothing, and typed on in the same workbook replaces the draft', async () => {
    const bytes = await takeOut(whole());
    const first = await bring(bytes);
    const before = await acts();
    const twice = await read(bytes);
    expect([twice.faults, twice.changes, twice.plan.draft]).toEqual([[], [], null]);
    const more = await retitled(bytes, 'Chỉ tiêu bịa khác');
    const { changes } = await read(more);
    expect(changes).toMatchObject([{ from: 'Chỉ tiêu bịa số 1', to: 'Chỉ tiêu bịa khác', cell: 'C6' }]);
    expect(await bring(more)).toMatchObject({ written: 1, replaced: 1 });
    expect(await rows()).toEqual(['r1 published', 'r1.1 draft']);
    expect(await acts()).toBe(before + 1);
    expect(await refusal(tx((t) => kind.undo(t, first.undo!)))).toBe('STANDARD_DRAFT_MOVED');
  });

  it('is undone: a new draft is dropped, a former one put back', async () => {
    const bytes = await takeOut(whole());
    const first = await bring(bytes);
    const stood = await tx((t) => revisionOf(t, ID, 'r1.1'));
    const second = await bring(await retitled(bytes, 'Chỉ tiêu bịa khác'));
    await tx((t) => kind.undo(t, second.undo!));
    expect(await tx((t) => revisionOf(t, ID, 'r1.1'))).toEqual(stood);
    expect((await read(bytes)).changes).toEqual([]);
    await tx((t) => kind.undo(t, first.undo!));
    expect(await rows()).toEqual(['r1 published']);
    expect(await refusal(tx((t) => kind.undo(t, first.undo!)))).toBe('STANDARD_DRAFT_MOVED');
    expect(await bring(bytes)).toMatchObject({ replaced: 0 });
  });

  it('is behind when another workbook made the draft meanwhile, and says who and when', async () => {
    const mine = await takeOut(whole());
    const other = await takeOut(whole());
    await bring(other);
    expect((await read(mine)).faults).toEqual([]);
    const stale = await read(await retitled(mine, 'Chỉ tiêu bịa của tôi'));
    expect(codes(stale)).toEqual(['ANNEX_STALE']);
    expect(stale.faults[0]?.sentence).toContain('Người kiểm thử lập từ một tệp khác lúc 16:00 ngày 31/10/2023');
    expect((await read(await retitled(await takeOut(), 'Chỉ tiêu bịa mới'))).faults).toEqual([]);
  });

  it('is refused when the law moved between reading and writing', async () => {
    const bytes = await takeOut(whole());
    const { plan } = await read(bytes);
    await bring(await takeOut(whole()));
    expect(await refusal(apply(plan))).toBe('STANDARD_DRAFT_MOVED');
  });

  it('is not written with a fault of the law, which is named where it was typed', async () => {
    const { plan } = await read(await takeOut(whole()));
    const content = structuredClone(plan.draft?.content) as unknown as Edition;
    Object.assign(content.maxTotal ?? {}, { value: '99' });
    const broken = { ...plan, draft: plan.draft && { ...plan.draft, content } };
    const error: unknown = await apply(broken).catch((thrown: unknown) => thrown);
    if (!(error instanceof Refusal)) throw new Error('nothing was refused');
    expect(error.faults).toMatchObject([{ field: 'maxTotal.value', code: 'LAW_SUM_MISMATCH' }]);
    expect(kind.placeOf(plan, 'maxTotal.value')).toEqual({ sheet: 'Bộ tiêu chí', cell: 'C8' });
    expect(kind.placeOf(plan, 'act.number')).toBeNull();
    expect(await rows()).toEqual(['r1 published']);
  });

  it('waits for a publication under way, and then leaves the published revision alone', async () => {
    const bytes = await takeOut(whole());
    await bring(bytes);
    const { plan } = await read(await retitled(bytes, 'Chỉ tiêu bịa muộn'));
    let late: Promise<string> = Promise.resolve('');
    await tx(async (t) => {
      await t.manager.query(publish('r1.1'));
      late = refusal(apply(plan));
      // The other one stands at the lock by now: it has not ended while the publication is open.
      const waiting = await Promise.race([late, new Promise((resolve) => setTimeout(() => resolve('waits'), 300))]);
      expect(waiting).toBe('waits');
    });
    expect(await late).toBe('STANDARD_DRAFT_PUBLISHED');
    expect(await rows()).toEqual(['r1 published', 'r1.1 published']);
    expect(codes(await read(await retitled(bytes, 'Chỉ tiêu bịa muộn')))).toEqual(['ANNEX_STALE']);
    const next = await retitled(await takeOut(), 'Chỉ tiêu bịa của bản sau');
    await bring(next);
    expect(await rows()).toEqual(['r1 published', 'r1.1 published', 'r1.2 draft']);
  });
});

describe('a file that is no annex', () => {
  it('is refused in one sentence', async () => {
    const bytes = await takeOut(undefined, 'byt-1300-2023');
    const book = await opened(bytes);
    const asked = (identity: object | null) =>
      database.transactions.read(actor, (t) =>
        kind.read(t, { book, identity: identity as never, options: {}, watch: {} }),
      );
    const annex = (await readIdentity(book)) as object;
    expect(codes(await asked(null))).toEqual(['ANNEX_NOT_OURS']);
    expect(codes(await asked({ ...annex, form: 'entry' }))).toEqual(['FORM_OF_ANOTHER_KIND']);
    expect(codes(await asked({ ...annex, version: 99 }))).toEqual(['FORM_LAYOUT_OLD']);
    expect(codes(await asked({ ...annex, workbook: undefined }))).toEqual(['FORM_DAMAGED']);
  });
});
