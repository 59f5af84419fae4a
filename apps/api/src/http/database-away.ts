/** Connection failures of PostgreSQL: class 08, shutdown (57P0x), too many clients, and what the socket says. */
const AWAY = /^(08...|57P0[123]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND)$/;

/**
 * What pg and TypeORM say of a connection that is gone. A query runner is released by its own connection's end before what it was asked has failed.
 */
const GONE =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|Driver not Connected|already released/i;

/**
 * Whether the failure means that the database could not be asked, so that a later try may go through. What the request had written before, in a
 * transaction of its own, stays written.
 */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, driverError, cause } = error as Error & { code?: string; driverError?: unknown };
  if (code !== undefined && AWAY.test(code)) return true;
  if (GONE.test(error.message)) return true;
  return isDatabaseAway(driverError) || isDatabaseAway(cause);
}
