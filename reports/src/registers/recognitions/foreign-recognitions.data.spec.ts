import { afterAll, beforeAll, expect, it } from 'vitest';
import { Changes, machineActor } from '@chuan-xa/platform';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { sampleBytes } from '../../foreign-sheet/testing/read-sample.js';
import type { MapNeeded, Reading } from '../../imports/import-kind.js';
import { openBook } from '../../workbook-file/index.js';
import type { RegisterPlan, RegisterUndo } from '../form/plan.js';
import { RecognitionsKind } from './recognitions-kind.js';

const ACTOR = machineActor('Phòng KHTC – nhập tệp', 'test');
const CSV = [
  'Huyện;Xã;Danh hiệu;Năm công nhận;Quyết định số;Ngày ký;Có giá trị đến;Ghi chú',
  'Tràng Định;Chi Lăng;NTM NC;2022;99/QĐ-UBND;26/01/2023;;',
  'Hữu Lũng;Sơn Hà;NTM NC;2022;103/QĐ-UBND;26/01/2023;;',
].join('\n');
const MAP = sampleBytes('cong-nhan.yaml').toString();
let database: TestDatabase;
let kind: RecognitionsKind;
/** Of which communes the kind said that what is theirs changed. */
const told: string[][] = [];

beforeAll(async () => {
  database = await openTestDatabase('real');
  const changes = new Changes();
  changes.when('recognitionChanged', (_tx, { communes }) => {
    told.push(communes.map(({ code }) => code));
    return Promise.resolve();
  });
  kind = new RecognitionsKind(database.transactions, changes);
});
afterAll(() => database.close());

async function read(text: string, map: string | undefined = MAP): Promise<Reading<RegisterPlan> | MapNeeded> {
  const opened = await openBook(Buffer.from(text), 'so.csv');
  if (!opened.ok) throw new Error(opened.fault.sentence);
  const options = { unitsOn: '2023-11-01', ...(map === '' ? {} : { map }) };
  const { book } = opened;
  return database.transactions.read(ACTOR, (tx) => kind.read(tx, { book, identity: null, options, watch: {} }));
}
const whole = async (text: string): Promise<Reading<RegisterPlan>> => {
  const found = await read(text);
  if ('heads' in found) throw new Error('a map is asked for');
  return found;
};
const count = async (): Promise<number> => (await database.rows('SELECT 1 FROM recognition')).length;

it('an office’s own register comes in whole, the same file again changes nothing, and it is taken back whole', async () => {
  const { faults, plan, changes, rows } = await whole(CSV);
  expect([faults, rows, changes.length]).toEqual([[], 2, 2]);
  expect(changes[0]).toMatchObject({ what: 'xã Chi Lăng, NTM nâng cao năm 2022', from: '' });
  expect(await count()).toBe(0);
  const applied = await database.transactions.run(ACTOR, (tx) => kind.apply(tx, plan, () => 'neither'));
  expect([applied.written, await count()]).toEqual([2, 2]);
  expect(await whole(CSV)).toMatchObject({ faults: [], changes: [], plan: { edits: [], adds: [] } });
  expect(told).toHaveLength(1);
  const undo = JSON.parse(JSON.stringify(applied.undo)) as RegisterUndo;
  await database.transactions.run(ACTOR, (tx) => kind.undo(tx, undo));
  expect(await count()).toBe(0);
  // What rests on them is judged anew, as when they came.
  expect(told[1]?.toSorted()).toEqual(told[0]?.toSorted());
  const taken = await database.rows<{ before: { decisionNumber: string } }>(
    "SELECT before FROM audit_record WHERE action = 'recognitionTakenBack' ORDER BY number",
  );
  expect(taken.map(({ before }) => before.decisionNumber).toSorted()).toEqual(['103/QĐ-UBND', '99/QĐ-UBND']);
});

it('is refused whole for one decision of the future, at its row', async () => {
  const { faults, plan } = await whole(`${CSV}\nĐình Lập;Bắc Lãng;NTM NC;2022;105/QĐ-UBND;26/01/2099;;`);
  expect(faults).toMatchObject([{ code: 'DECISION_IN_FUTURE', row: 4 }]);
  expect(plan.adds).toEqual([]);
});

it('asks for the map where nobody has said what the columns are', async () => {
  expect(await read(CSV, '')).toMatchObject({ map: expect.stringContaining('recognitions') as string });
});
