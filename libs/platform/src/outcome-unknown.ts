/** The connection broke while the database was told to keep a transaction: it may have kept it, or not. */
export class OutcomeUnknown extends Error {
  constructor(cause: unknown) {
    super('The connection broke at the end of a transaction', { cause });
  }
}

/** Answers of PostgreSQL that say that the connection ends (class 08, shutdown), not what became of the transaction. */
const ENDING = /^(08...|57P0[123])$/;
const SQLSTATE = /^[0-9A-Z]{5}$/;

/** Whether an error at the end of a transaction leaves open what became of it: whatever else PostgreSQL says means that it was undone. */
export function leavesOpen(error: unknown): boolean {
  const { code } = ((error as { driverError?: unknown } | null)?.driverError ?? error ?? {}) as { code?: unknown };
  return typeof code !== 'string' || !SQLSTATE.test(code) || ENDING.test(code);
}
