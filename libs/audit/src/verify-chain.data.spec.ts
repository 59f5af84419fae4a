import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { readHead, START, type ChainHead } from './index.js';
import { act, machine, record, sealAnew, stored, tamper, verify } from './testing/chain-of.js';

let database: TestDatabase;
/** The head as a workbook would have printed it, in the middle of what was done. */
let printed: ChainHead;
let last: number;

beforeEach(async () => {
  database = await openTestDatabase();
  await record(database, [act('a'), act('b', { why: 'vì' }), act('c')]);
  printed = await database.transactions.read(machine, readHead);
  await record(database, [act('d'), act('e')]);
  last = printed.number + 2;
});
afterEach(() => database.close());

it('the record as it was written verifies, with every head that was ever printed', async () => {
  const { acts, head, faults } = await verify(database, [printed, { number: 0, hash: START.hash }]);
  expect(faults).toEqual([]);
  expect(acts).toBe(last);
  expect(head).toEqual(await database.transactions.read(machine, readHead));
  const heads = (await stored(database)).map(({ number, hash }) => ({ number, hash: hash.slice(0, 12).toUpperCase() }));
  expect((await verify(database, heads)).faults).toEqual([]);
});

describe.each([
  ['what was done', 'UPDATE audit_record SET after = \'{"id": "x"}\' WHERE object_id = \'b\''],
  ['why', "UPDATE audit_record SET why = NULL WHERE object_id = 'b'"],
  ['who', "UPDATE audit_record SET actor = 'Người khác' WHERE object_id = 'b'"],
  ['as which account', "UPDATE audit_record SET account_id = gen_random_uuid() WHERE object_id = 'b'"],
  ['when', "UPDATE audit_record SET at = at + interval '1 second' WHERE object_id = 'b'"],
  ['about which commune', "UPDATE audit_record SET period = 1, commune_code = '06034' WHERE object_id = 'b'"],
])('a row altered by the owner of the tables (%s)', (_, sql) => {
  it('is found, and only there', async () => {
    await tamper(database, sql);
    expect((await verify(database)).faults).toEqual([{ kind: 'altered', number: last - 3 }]);
  });

  it('with all hashes and the head computed anew looks whole, but not beside a printed head', async () => {
    await tamper(database, sql);
    await sealAnew(database);
    expect((await verify(database)).faults).toEqual([]);
    expect((await verify(database, [printed])).faults).toEqual([{ kind: 'notAsPrinted', number: printed.number }]);
    const short = { number: printed.number, hash: printed.hash.slice(0, 12) };
    expect((await verify(database, [short])).faults).toEqual([{ kind: 'notAsPrinted', number: printed.number }]);
  });
});

describe('a row', () => {
  it('taken out leaves a gap; sealed anew without it, the printed head tells', async () => {
    await tamper(database, "DELETE FROM audit_record WHERE object_id = 'b'");
    const { faults } = await verify(database);
    expect(faults).toEqual([
      { kind: 'gap', number: last - 3 },
      { kind: 'altered', number: last - 2 },
    ]);
    await sealAnew(database);
    expect((await verify(database)).faults).toEqual([]);
    expect((await verify(database, [printed])).faults).toEqual([{ kind: 'notAsPrinted', number: printed.number }]);
  });

  it('put at the end by hand is found', async () => {
    await tamper(
      database,
      `INSERT INTO audit_record SELECT province_code, number + 1, at, actor, office, via, action, object_type, object_id, before, after, why,
         account_id, period, commune_code, hash FROM audit_record WHERE number = ${last}`,
    );
    expect((await verify(database)).faults).toEqual([
      { kind: 'altered', number: last + 1 },
      { kind: 'headDiffers', number: last },
    ]);
  });
});

describe('a tail that is cut off', () => {
  it('differs from the head that is kept', async () => {
    await tamper(database, `DELETE FROM audit_record WHERE number >= ${last}`);
    expect((await verify(database)).faults).toEqual([{ kind: 'headDiffers', number: last }]);
  });

  it('and from the printed one, when the kept one is set back as well', async () => {
    await tamper(database, `DELETE FROM audit_record WHERE number >= ${printed.number}`);
    await sealAnew(database);
    expect((await verify(database)).faults).toEqual([]);
    expect((await verify(database, [printed])).faults).toEqual([{ kind: 'cut', number: printed.number }]);
  });

  it('whole: an empty record is no proof either', async () => {
    await tamper(database, 'DELETE FROM audit_record');
    await database.rows('DELETE FROM audit_head');
    expect(await verify(database)).toMatchObject({ acts: 0, faults: [] });
    expect((await verify(database, [printed])).faults).toEqual([{ kind: 'cut', number: printed.number }]);
  });
});
