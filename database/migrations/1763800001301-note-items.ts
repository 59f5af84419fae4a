import type { MigrationInterface, QueryRunner } from 'typeorm';

const HOLDS_NO_ANSWER = 'num_nonnulls(points, value, male, met, not_applicable, declared) = 0';

/** Remarks stand on single criteria and indicators too: `note:7`, `note:7.35`. */
export class NoteItems1763800001301 implements MigrationInterface {
  readonly name = 'NoteItems1763800001301';

  async up(runner: QueryRunner): Promise<void> {
    await dropRemarkCheck(runner);
    await runner.query(
      `ALTER TABLE score ADD CONSTRAINT score_remark CHECK (text IS NULL OR (
         (item_id IN ('note', 'evidence') OR item_id ~ '^note:[0-9]+([.][0-9]+)?$') AND ${HOLDS_NO_ANSWER}))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropRemarkCheck(runner);
    await runner.query(
      `ALTER TABLE score ADD CHECK (text IS NULL OR (item_id IN ('note', 'evidence') AND ${HOLDS_NO_ANSWER}))`,
    );
  }
}

/** The check was made without a name: it is the one that speaks of evidence. */
async function dropRemarkCheck(runner: QueryRunner): Promise<void> {
  const found = (await runner.query(
    `SELECT conname AS name FROM pg_constraint
     WHERE conrelid = 'score'::regclass AND contype = 'c' AND pg_get_constraintdef(oid) LIKE '%evidence%'`,
  )) as { name: string }[];
  for (const { name } of found) await runner.query(`ALTER TABLE score DROP CONSTRAINT ${name}`);
}
