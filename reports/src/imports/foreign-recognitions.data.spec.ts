import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Changes, machineActor } from '@chuan-xa/platform';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { sampleBytes } from '../foreign-sheet/testing/read-sample.js';
import { importFile, type FileImported } from './import-file.js';
import { makeImports, type Imports } from './import-kinds.js';

const ACTOR = machineActor('Phòng KHTC – nhập tệp', 'test');
let database: TestDatabase;
let kinds: Imports;

beforeAll(async () => {
  database = await openTestDatabase('real');
  kinds = makeImports(database.transactions, new Changes());
});
afterAll(() => database.close());

const count = async (): Promise<number> =>
  Number((await database.rows<{ n: string }>('SELECT count(*) AS n FROM recognition'))[0]?.n);

describe('an office’s own register of recognitions', () => {
  const csv = [
    'Huyện;Xã;Danh hiệu;Năm công nhận;Quyết định số;Ngày ký;Có giá trị đến;Ghi chú',
    'Tràng Định;Chi Lăng;NTM NC;2022;99/QĐ-UBND;26/01/2023;;',
    'Hữu Lũng;Sơn Hà;NTM NC;2022;103/QĐ-UBND;26/01/2023;;',
  ].join('\n');
  const map = sampleBytes('cong-nhan.yaml').toString();
  const bring = (text: string, dryRun = false, given: string | undefined = map): Promise<FileImported> =>
    importFile(
      database.transactions,
      ACTOR,
      kinds,
      {
        kind: 'recognitions',
        bytes: Buffer.from(text),
        fileName: 'so.csv',
        options: { unitsOn: '2023-11-01', ...(given === undefined ? {} : { map: given }) },
      },
      { dryRun },
    );

  it('is shown as it would be taken, comes in whole, and the same file again changes nothing', async () => {
    const dry = await bring(csv, true);
    expect(dry.read.finding).toMatchObject({ rows: 2, faults: [] });
    expect(dry.read.finding.changes).toHaveLength(2);
    expect(await count()).toBe(0);
    expect((await bring(csv)).applied).toMatchObject({ written: 2 });
    expect((await bring(csv)).applied).toMatchObject({ written: 0 });
    expect(await count()).toBe(2);
  });

  it('is refused whole for one decision of the future, at its row', async () => {
    const { read, applied } = await bring(`${csv}\nĐình Lập;Bắc Lãng;NTM NC;2022;105/QĐ-UBND;26/01/2099;;`);
    expect(applied).toBeNull();
    expect(read.finding.faults).toHaveLength(1);
    expect(read.finding.faults[0]).toMatchObject({ code: 'DECISION_IN_FUTURE', row: 4 });
    expect(await count()).toBe(2);
  });

  it('without a map is met with a proposal that can be taken as it is', async () => {
    const asked = await bring(csv, true, '');
    expect(asked.read.state).toBe('faulty');
    const { read } = await importFile(
      database.transactions,
      ACTOR,
      kinds,
      { kind: 'recognitions', bytes: Buffer.from(csv), fileName: 'so.csv', options: { unitsOn: '2023-11-01' } },
      { dryRun: true },
    );
    expect(read.state).toBe('toMap');
    const proposed = read.finding.mapNeeded?.map;
    expect((await bring(csv, true, proposed)).read.finding).toMatchObject({ rows: 2, faults: [], changes: [] });
  });
});
