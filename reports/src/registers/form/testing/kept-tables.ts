import type { TestDatabase } from '../../../../../test/support/test-database.js';

/** Tables that an import of registers must leave as they were when it is undone; the record and the sessions are no part of it. */
const QUERIES = {
  recognition: 'SELECT * FROM recognition ORDER BY id',
  pledge: 'SELECT * FROM pledge ORDER BY id',
  commune: 'SELECT * FROM commune ORDER BY period, code',
} as const;

/** A table whole, as text. */
export const tableOf = async (database: TestDatabase, table: keyof typeof QUERIES): Promise<string> =>
  JSON.stringify(await database.rows(QUERIES[table]), null, 1);

/** Of zones, which are never taken away: what is read of them. */
export const zonesRead = async (database: TestDatabase): Promise<string> =>
  JSON.stringify(
    await database.rows(
      `SELECT period, commune_code, zone, decision_number, decision_date FROM zone z
       WHERE zone IS NOT NULL AND NOT EXISTS (SELECT FROM zone other WHERE other.replaces = z.number)
       ORDER BY 1, 2, 5, 4, 3`,
    ),
    null,
    1,
  );

/** Of accounts: everything but the closed ones that an import had added. */
export const accountsOpen = async (database: TestDatabase): Promise<string> =>
  JSON.stringify(await database.rows('SELECT * FROM account WHERE closed_at IS NULL ORDER BY id'), null, 1);
