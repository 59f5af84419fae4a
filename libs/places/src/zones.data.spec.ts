import { readAudit } from '@chuan-xa/audit';
import { machineActor, Changes, type CommuneKey, type Tx } from '@chuan-xa/platform';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { communeOn } from './communes-on.js';
import { CorrectZone } from './correct-zone.js';
import { RecordZone, type ZoneDecision } from './record-zone.js';
import { zoneEntries } from './zone-entries.js';

const actor = machineActor('Người kiểm thử', 'test');
const decision = { zone: '2', decisionNumber: '12/QĐ-SYT', decisionDate: '2023-05-10' } as const;
let database: TestDatabase;
let told: CommuneKey[][];
let record: (input: ZoneDecision) => ReturnType<RecordZone['run']>;
let correct: CorrectZone;
const read = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => database.transactions.read(actor, work);
const zoneOf = async (code: string, day: string) => (await read((tx) => communeOn(tx, code, day))).zone?.zone ?? null;

beforeAll(async () => {
  database = await openTestDatabase('real', '2025-08-01T02:00:00Z');
});
beforeEach(() => {
  told = [];
  const changes = new Changes();
  changes.when('zoneChanged', async (_, { communes }) => void told.push(communes));
  const use = new RecordZone(database.transactions, changes);
  record = (input) => use.run(actor, input);
  correct = new CorrectZone(database.transactions, changes);
});
afterEach(() => database.clock.set('2025-08-01T02:00:00Z'));
afterAll(() => database.close());

describe('the zone of a commune', () => {
  it('is not known until a decision gives it, and holds from the day of that decision', async () => {
    expect(await zoneOf('06010', '2023-11-01')).toBeNull();
    await record({ communes: ['06010', '06013'], ...decision });
    expect(await zoneOf('06010', '2023-05-09')).toBeNull();
    expect(await zoneOf('06010', '2023-05-10')).toBe('2');
    expect(await zoneOf('06013', '2023-11-01')).toBe('2');
    expect(await zoneOf('06016', '2023-11-01')).toBeNull();
  });

  it('goes on with a unit that went on unchanged, and ends with one that was merged or enlarged', async () => {
    await record({ communes: ['06019', '05998'], ...decision });
    expect(await zoneOf('06019', '2025-01-01')).toBe('2');
    expect(await zoneOf('05998', '2024-11-30')).toBe('2');
    expect(await zoneOf('05998', '2025-01-01')).toBeNull();
    expect(await zoneOf('06019', '2025-07-01')).toBeNull();
    expect(told).toEqual([
      [
        { period: 1, code: '05998' },
        { period: 1, code: '06019' },
        { period: 2, code: '06019' },
      ],
    ]);
  });

  it('is that of the latest decision, and of the latest entry where two bear one date', async () => {
    await record({ communes: ['06022'], ...decision });
    await record({ communes: ['06022'], ...decision, zone: '1', decisionDate: '2023-03-01' });
    expect(await zoneOf('06022', '2023-04-01')).toBe('1');
    expect(await zoneOf('06022', '2023-11-01')).toBe('2');
    await record({ communes: ['06022'], ...decision, zone: '3' });
    expect(await zoneOf('06022', '2023-11-01')).toBe('3');
  });

  it('may be given by an earlier decision about the units of a later day', async () => {
    await record({ communes: ['06040'], ...decision, decisionDate: '2025-06-20', on: '2025-07-01' });
    expect(await zoneOf('06040', '2025-07-01')).toBe('2');
    expect(await zoneOf('06040', '2025-06-30')).toBeNull();
  });

  it('is on record with what stood before', async () => {
    await record({ communes: ['06025'], ...decision });
    await record({ communes: ['06025'], ...decision, zone: '3', why: 'quyết định thay thế' });
    const { items } = await read((tx) => readAudit(tx, { type: 'zone', id: '1:06025', page: 1, pageSize: 1 }));
    const [act] = items;
    expect(act).toMatchObject({
      action: 'zoneRecorded',
      actor: 'Người kiểm thử',
      before: { zone: '2', decisionNumber: '12/QĐ-SYT' },
      after: { zone: '3' },
      why: 'quyết định thay thế',
    });
  });
});

describe('a decision that cannot be written', () => {
  it('is refused whole, with a fault for each commune', async () => {
    await expect(
      record({ communes: ['06028', '05995', '99999', '06028'], ...decision, on: '2025-07-01' }),
    ).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      faults: [
        { field: 'communes.0', code: 'COMMUNE_NOT_IN_PERIOD', values: { became: 'xã Kháng Chiến (mã 06037)' } },
        { field: 'communes.1', code: 'COMMUNE_NOT_IN_PERIOD', values: { became: 'xã Thất Khê (mã 06040)' } },
        { field: 'communes.2', code: 'COMMUNE_UNKNOWN' },
        { field: 'communes.3', code: 'COMMUNE_NOT_IN_PERIOD' },
      ],
    });
    await expect(record({ communes: ['06028', '06028'], ...decision })).rejects.toMatchObject({
      faults: [{ field: 'communes.1', code: 'COMMUNE_LISTED_TWICE' }],
    });
    expect(await zoneOf('06028', '2023-11-01')).toBeNull();
    expect(told).toEqual([]);
  });

  it('is refused when it is dated after today in Vietnam', async () => {
    database.clock.set('2025-08-01T18:00:00Z');
    await record({ communes: ['06040'], ...decision, decisionDate: '2025-08-02' });
    await expect(record({ communes: ['06040'], ...decision, decisionDate: '2025-08-03' })).rejects.toMatchObject({
      faults: [{ field: 'decisionDate', code: 'ZONE_DECISION_IN_FUTURE' }],
    });
  });
});

describe('a wrong entry', () => {
  it('is replaced by another, once, and stays on record', async () => {
    const [wrong] = await record({ communes: ['06031'], ...decision });
    const entry = wrong?.number ?? '';
    await correct.run(actor, { entry, ...decision, zone: '1', why: 'ghi nhầm' });
    expect(await zoneOf('06031', '2023-11-01')).toBe('1');
    await expect(correct.run(actor, { entry, ...decision, why: 'lại' })).rejects.toMatchObject({
      code: 'ZONE_ENTRY_REPLACED',
    });
    const items = await read((tx) => zoneEntries(tx, { commune: '06031' }));
    expect(items.map((e) => [e.commune, e.zone, e.replacedBy === null])).toEqual([
      ['xã Kim Đồng', '1', true],
      ['xã Kim Đồng', '2', false],
    ]);
    expect(told.at(-1)).toEqual([
      { period: 1, code: '06031' },
      { period: 2, code: '06031' },
    ]);
  });

  it('is withdrawn, and the zone is unknown again', async () => {
    const [wrong] = await record({ communes: ['06034'], ...decision });
    await correct.run(actor, { entry: wrong?.number ?? '', ...decision, zone: null, why: 'nhầm xã' });
    expect(await zoneOf('06034', '2023-11-01')).toBeNull();
  });

  it.each(['99999', 'x', ''])('is refused where there is none: "%s"', async (entry) => {
    await expect(correct.run(actor, { entry, ...decision, why: 'x' })).rejects.toMatchObject({
      code: 'ZONE_ENTRY_UNKNOWN',
    });
  });

  it('cannot be changed or deleted by the application', async () => {
    for (const sql of ["UPDATE zone SET zone = '1'", 'DELETE FROM zone', 'TRUNCATE zone', 'DELETE FROM commune']) {
      await expect(database.database.query(sql)).rejects.toThrow(/permission denied/);
    }
  });
});
