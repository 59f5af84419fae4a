import { machineActor } from '@chuan-xa/platform';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { pdf } from '../../../platform/src/files/testing/sample-files.js';
import { KeepAct } from './keep-act.js';
import { listValues } from './list-values.js';
import { openDraft } from './open-draft.js';
import { writeValues } from './write-values.js';

const EDITION = 'byt-1300-2023';
const planner = machineActor('Phòng Kế hoạch - Tài chính', 'test');

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const keep = (number: string, bytes = pdf) =>
  new KeepAct(database.transactions).run(planner, { edition: EDITION, number, file: { name: 'qd.pdf', bytes } });

describe('a copy of an act', () => {
  it('that is sent twice at the same moment is kept once, though its bytes were there already', async () => {
    await keep('1300/QĐ-BYT');
    for (const number of ['1', '2', '3', '4', '5', '6', '7', '8']) {
      const [one, two] = await Promise.all([keep(number), keep(number)]);
      expect(two.id).toBe(one.id);
    }
    const acts = await database.rows("SELECT 1 FROM audit_record WHERE action = 'standardActKept'");
    expect(acts).toHaveLength(9);
  });

  it('in which a value is read that was read in another is on record with the value', async () => {
    const [one, two] = [await keep('bản 1'), await keep('bản 2', Buffer.concat([pdf, Buffer.from('2')]))];
    const read = (act: string) =>
      database.transactions.run(planner, async (tx) => {
        const { sha256: seen } = await openDraft(tx, EDITION);
        const values = [{ path: 'pass/totalPercent', value: '80', citation: 'Điều 2', act }];
        return writeValues(tx, EDITION, { seen, values });
      });
    const recorded = () =>
      database.rows<{ file: string }>(
        "SELECT after->>'file' AS file FROM audit_record WHERE action = 'standardValueConfirmed' ORDER BY number",
      );
    await read(one.id);
    expect(await recorded()).toEqual([{ file: one.id }]);
    const draft = await read(two.id);
    const values = await database.transactions.read(planner, (tx) => listValues(tx, draft));
    expect(values.find(({ path }) => path === 'pass/totalPercent')?.reading?.actFileId).toBe(two.id);
    expect(await recorded()).toEqual([{ file: one.id }, { file: two.id }]);
    await read(two.id);
    expect(await recorded()).toHaveLength(2);
  });
});
