import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { machineActor, type Tx } from '@chuan-xa/platform';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { communeOn, communesOn } from './communes-on.js';
import { LoadPlaces } from './load-places.js';
import { officesOn } from './offices.js';
import { periodOn } from './periods.js';
import { predecessorsOf, successorsOf } from './successions.js';

const FOLDER = 'database/reference/places/20';
const actor = machineActor('Người kiểm thử', 'test');
let database: TestDatabase;
const read = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => database.transactions.read(actor, work);

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

describe('the communes of a day', () => {
  it.each([
    ['2000-01-01', 200, 1],
    ['2024-11-30', 200, 1],
    ['2024-12-01', 194, 2],
    ['2025-06-30', 194, 2],
    ['2025-07-01', 65, 3],
    ['2099-01-01', 65, 3],
  ])('on %s are %i, of period %i', async (day, count, period) => {
    expect(await read((tx) => communesOn(tx, day))).toHaveLength(count);
    expect((await read((tx) => periodOn(tx, day))).period).toBe(period);
  });

  it('stand by office and Vietnamese name, with district and office', async () => {
    const communes = await read((tx) => communesOn(tx, '2023-11-01', { office: 'ttyt-dinh-lap' }));
    expect(communes.map((c) => c.name)).toEqual([
      'Bắc Lãng',
      'Bắc Xa',
      'Bính Xá',
      'Châu Sơn',
      'Cường Lợi',
      'Đình Lập',
      'Đình Lập',
      'Đồng Thắng',
      'Kiên Mộc',
      'Lâm Ca',
      'Nông Trường Thái Bình',
      'Thái Bình',
    ]);
    expect(communes[0]).toMatchObject({
      fullName: 'xã Bắc Lãng',
      district: { code: '189', fullName: 'huyện Đình Lập' },
      office: { code: 'ttyt-dinh-lap', name: 'Trung tâm Y tế huyện Đình Lập', how: 'given' },
      zone: null,
    });
  });

  it('have no district and a derived office since 01/07/2025', async () => {
    expect(await read((tx) => communeOn(tx, '06187', '2025-07-01'))).toMatchObject({
      fullName: 'phường Kỳ Lừa',
      district: null,
      office: { code: 'ttyt-cao-loc', name: 'Trung tâm Y tế khu vực Cao Lộc', how: 'derived' },
      note: expect.stringContaining('Hoàng Văn Thụ (05971, thành phố Lạng Sơn)'),
    });
  });

  it('answer to eleven offices', async () => {
    const offices = await read((tx) => officesOn(tx, '2023-11-01'));
    expect(offices.map((o) => o.shortName).slice(0, 3)).toEqual(['TTYT Lạng Sơn', 'TTYT Tràng Định', 'TTYT Bình Gia']);
    expect(offices).toHaveLength(11);
  });

  it('of an office that is not are refused', async () => {
    const asked = read((tx) => communesOn(tx, '2023-11-01', { office: 'ttyt-khac' }));
    await expect(asked).rejects.toMatchObject({ code: 'OFFICE_UNKNOWN' });
  });
});

describe('a commune that the day does not have', () => {
  it('is refused with its name and what it became', async () => {
    await expect(read((tx) => communeOn(tx, '05995', '2025-08-01'))).rejects.toMatchObject({
      code: 'COMMUNE_NOT_IN_PERIOD',
      values: { commune: 'thị trấn Thất Khê', day: '2025-08-01', became: 'xã Thất Khê (mã 06040)' },
    });
  });

  it('is refused as unknown where the code never was', async () => {
    await expect(read((tx) => communeOn(tx, '99999', '2025-08-01'))).rejects.toMatchObject({ code: 'COMMUNE_UNKNOWN' });
  });
});

describe('what became of a commune', () => {
  it('is itself while it went on unchanged', async () => {
    const after = await read((tx) => successorsOf(tx, { code: '06010', period: 1 }, '2025-01-01'));
    expect(after).toMatchObject([{ code: '06010', period: 2, kind: 'unchanged', fullName: 'xã Cao Minh' }]);
  });

  it('is a list with shares where it was divided', async () => {
    const after = await read((tx) => successorsOf(tx, { code: '06040', period: 1 }, '2025-07-01'));
    expect(after).toMatchObject([
      { fullName: 'xã Quốc Khánh', kind: 'divided', share: null },
      { fullName: 'xã Thất Khê', kind: 'divided', share: { areaKm2: '18.61', people: 8527 } },
    ]);
  });

  it('is read backwards too, and not against the arrow of time', async () => {
    const before = await read((tx) => predecessorsOf(tx, { code: '06286', period: 3 }, 1));
    expect(before.map((u) => u.name)).toEqual(['Bình Trung', 'Xuân Long', 'Khánh Khê', 'Đồng Giáp', 'Tràng Các']);
    expect(await read((tx) => successorsOf(tx, { code: '06286', period: 3 }, 1))).toEqual([]);
  });
});

describe('loading the files', () => {
  const load = (folder: string) => new LoadPlaces(database.transactions).run(actor, { folder });
  const changed = (file: string, was: string, is: string): string => {
    const folder = mkdtempSync(join(tmpdir(), 'places-'));
    cpSync(FOLDER, folder, { recursive: true });
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(was, is));
    return folder;
  };

  it('a second time changes nothing', async () => {
    expect(await load(FOLDER)).toEqual({
      periods: 3,
      communes: 459,
      offices: 33,
      successions: expect.any(Number),
      written: 0,
    });
  });

  it('mends a name, and records that it did', async () => {
    const folder = changed('offices.yaml', 'Trung tâm Y tế khu vực Bắc Sơn', 'Trung tâm Y tế Bắc Sơn');
    expect(await load(folder)).toMatchObject({ written: 1 });
    expect(await load(FOLDER)).toMatchObject({ written: 1 });
    rmSync(folder, { recursive: true });
    const acts = await database.rows("SELECT action FROM audit_record WHERE object_type = 'places'");
    expect(acts).toHaveLength(3);
  });

  it('names file and line of a fault, and writes nothing', async () => {
    const folder = changed('communes-3.yaml', '"phuong"', '"pho"');
    await expect(load(folder)).rejects.toMatchObject({
      code: 'PLACES_FILES_FAULTY',
      values: { first: expect.stringContaining('communes-3.yaml:4 /communes/0/type') },
    });
    rmSync(folder, { recursive: true });
  });

  it('never drops a unit that others may rest on', async () => {
    const folder = changed('communes-1.yaml', '"06646"', '"06647"');
    const path = join(folder, 'successions-1-2.yaml');
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(
        'from: "06646", to: "06646", kind: "unchanged"',
        'from: "06647", to: "06646", kind: "whole"',
      ),
    );
    await expect(load(folder)).rejects.toMatchObject({
      code: 'PLACES_KEYS_CHANGED',
      values: { what: 'kỳ 1, mã 06646 Bắc Lãng' },
    });
    rmSync(folder, { recursive: true });
  });

  it('takes no other province', async () => {
    const folder = changed('periods.yaml', 'province: { code: "20"', 'province: { code: "19"');
    await expect(load(folder)).rejects.toMatchObject({ code: 'PLACES_OF_ANOTHER_PROVINCE' });
    rmSync(folder, { recursive: true });
  });
});
