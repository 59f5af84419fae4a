import { recordAudits } from '@chuan-xa/audit';
import { machineActor } from '@chuan-xa/platform';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import type { AuditRow } from './audit-register.js';
import { gatherAudit } from './gather-audit.js';

const machine = machineActor('Người kiểm thử', 'test');
let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
  const id = 'r1';
  await database.transactions.run(machine, (tx) =>
    recordAudits(tx, [
      {
        action: 'recognitionMended',
        object: { type: 'recognition', id },
        commune: { period: 1, code: '06034' },
        before: { id, year: 2021, note: 'cũ' },
        after: { id, year: 2022, note: 'cũ' },
        why: 'a'.repeat(600),
      },
      { action: 'roundClosed', object: { type: 'round', id: '2023-2' }, before: null, after: null },
    ]),
  );
});
afterAll(() => database.close());

it('gathers acts with the names of things, and what differs alone', async () => {
  const rows: AuditRow[] = [];
  await database.transactions.read(machine, async (tx) => {
    const register = await gatherAudit(tx, { type: 'recognition' });
    expect(register.lines).toEqual(['Nhật ký đến 16:00 ngày 31/10/2023', 'Các việc: về công nhận']);
    expect(register.last.number).toBeGreaterThan(2);
    for await (const row of register.rows) rows.push(row);
  });
  expect(rows).toMatchObject([
    {
      action: 'sửa công nhận',
      object: 'công nhận r1',
      commune: 'xã Chi Lăng',
      before: 'năm: 2021',
      after: 'năm: 2022',
    },
  ]);
  expect(rows[0]?.why).toHaveLength(501);
});

it('refuses more than a file takes, and says how to ask for less', async () => {
  const many = database.transactions.read(machine, (tx) => gatherAudit(tx, {}, 1));
  await expect(many).rejects.toMatchObject({ code: 'AUDIT_TOO_LONG', values: { most: 1 } });
  await expect(
    database.transactions.read(machine, (tx) => gatherAudit(tx, { type: 'round' }, 1)),
  ).resolves.toBeDefined();
});
