import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import type { Figure } from '@chuan-xa/charts';
import { readSnapshot, TakeSnapshot, type SnapshotRead } from '@chuan-xa/meetings';
import { machineActor } from '@chuan-xa/platform';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { writeDocx } from '../paper/write-docx.js';
import { reportOf as workbookOf } from '../review-meeting/gather/gather-review-meeting.js';
import { writeReviewMeeting } from '../review-meeting/write-review-meeting.js';
import { reportOf } from './report-of.js';
import { differences, numbersOf, numbersOfWord, numbersOfWorkbook } from './testing/numbers.js';

const machine = machineActor('Người kiểm thử', 'test');
let demo: TestDatabase;
const frozen = new Map<string, { id: string; read: SnapshotRead }>();
const readAgain = (id: string) => demo.transactions.read(machine, (tx) => readSnapshot(tx, id));
beforeAll(async () => {
  demo = await openTestDatabase('played', '2026-11-22T02:00:00Z');
  for (const round of ['2023-2', '2026-1']) {
    const { id } = await new TakeSnapshot(demo.transactions).run(machine, round, { name: 'Họp' });
    frozen.set(round, { id, read: await readAgain(id) });
  }
});
afterAll(() => demo.close());

const of = (round: string): { id: string; read: SnapshotRead } => {
  const found = frozen.get(round);
  if (!found) throw new Error(`No snapshot of ${round}`);
  return found;
};
const workbook = async (read: SnapshotRead): Promise<Buffer> => {
  const stream = new PassThrough();
  const [bytes] = await Promise.all([buffer(stream), writeReviewMeeting(workbookOf(read), stream)]);
  return bytes;
};
const withoutMaps = (figures: Figure[]): Figure[] => figures.filter(({ kind }) => kind !== 'tiles');

describe.each(['2023-2', '2026-1'])('the papers of round %s', (round) => {
  it('have the numbers of the snapshot to the last digit, and go on having them', async () => {
    const { id, read } = of(round);
    const all = numbersOf(read.figures);
    expect(all.size).toBeGreaterThan(500);
    expect(differences(await numbersOfWorkbook(await workbook(read), read.figures), all)).toEqual([]);
    const printed = withoutMaps(read.figures);
    expect(differences(numbersOfWord(await writeDocx(reportOf(read)), printed), numbersOf(printed))).toEqual([]);

    await demo.rows("UPDATE verdict SET document = jsonb_set(document, '{total}', '\"1\"'), total = 100");
    await demo.rows("UPDATE office SET short_name = short_name || ' mới'");
    const later = await readAgain(id);
    expect(differences(numbersOfWord(await writeDocx(reportOf(later)), printed), numbersOf(printed))).toEqual([]);
  });
});

it('would show a hundredth that is not the same, in the workbook as in the report', async () => {
  const { read } = of('2023-2');
  const figures = structuredClone(read.figures);
  const lost = figures.find(({ id }) => id === 'lost-BTCQGYTX');
  const cell = lost?.rows[2]?.cells.at(-1);
  if (!lost || !cell) throw new Error('The demo has lost no points');
  cell.value = String((Math.round(Number(cell.value) * 100) + 1) / 100);
  const planted = { ...read, figures };
  const path = `figure/lost-BTCQGYTX/${lost.rows[2]?.id ?? ''}/all`;
  expect(differences(await numbersOfWorkbook(await workbook(planted), read.figures), numbersOf(read.figures))).toEqual([
    path,
  ]);
  const printed = withoutMaps(read.figures);
  expect(differences(numbersOfWord(await writeDocx(reportOf(planted)), printed), numbersOf(printed))).toEqual([path]);
});

it('has a picture of every figure on the sheet of figures, with its finding for those who do not see it', async () => {
  const { read } = of('2023-2');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await workbook(read)) as unknown as ExcelJS.Buffer);
  const pictures = book.getWorksheet('Biểu đồ')?.getImages() ?? [];
  expect(pictures).toHaveLength(read.figures.length);
  for (const { imageId } of pictures) expect(book.getImage(Number(imageId)).extension).toBe('png');
});

it('calls everybody by name, and says what is done about each commune that no longer meets', async () => {
  const { read } = of('2023-2');
  const { blocks } = reportOf(read);
  const titles = blocks.flatMap((block) => (block.is === 'table' && block.title !== null ? [block] : []));
  const flagged = read.moment.communes.flatMap(({ titles: all }) =>
    all.flatMap(({ finding }) => (finding?.outcome === 'noLongerMeets' ? [finding] : [])),
  );
  expect(titles).toHaveLength(flagged.length);
  const said = JSON.stringify(titles);
  for (const { why, wayBack, case: own } of flagged)
    for (const text of [...why, wayBack, own?.cause, own?.solution])
      if (text) expect(said).toContain(JSON.stringify(text).slice(1, -1));
  expect(JSON.stringify(blocks.map((block) => ({ ...block, png: null })))).not.toMatch(/undefined|NaN|\[object/);
});
