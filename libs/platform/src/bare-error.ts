/** An error as it may be logged: what failed and where, and nothing of what people wrote. */
export interface BareError {
  type: string;
  message: string;
  code?: string;
  /** Of a failure in PostgreSQL. */
  table?: string;
  constraint?: string;
  stack?: string;
  cause?: BareError;
}

/** SQLSTATE classes whose messages name roles, tables and rules, never values: connection, constraints, conflicts, access, resources. */
const NAMES_NO_VALUES = new Set(['08', '23', '28', '40', '42', '53', '55', '57']);
const DEPTH = 5;

/** Bares an error for the log. A failed query loses its text, its parameters and every value that PostgreSQL quotes. */
export function bareError(error: unknown, depth = DEPTH): BareError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an error' };
  const { code, table, constraint } = factsOf(error);
  const message = isQuery(error) && !NAMES_NO_VALUES.has((code ?? '').slice(0, 2)) ? 'query failed' : error.message;
  const cause = error.cause instanceof Error && depth > 0 ? { cause: bareError(error.cause, depth - 1) } : {};
  return { type: error.name, message, code, table, constraint, stack: framesOf(error, message), ...cause };
}

/** The same in lines, for a console. */
export const bareErrorText = (error: unknown): string => {
  const { stack, message, code } = bareError(error);
  return [stack ?? message, ...(code === undefined ? [] : [`(${code})`])].join(' ');
};

interface Facts {
  code?: string;
  table?: string;
  constraint?: string;
}

/** TypeORM wraps the driver's error, or the driver's error comes as it is. */
const factsOf = (error: Error): Facts => {
  const from: object = 'driverError' in error && error.driverError instanceof Error ? error.driverError : error;
  const text = (name: string): string | undefined => {
    const value: unknown = name in from ? Reflect.get(from, name) : undefined;
    return typeof value === 'string' ? value : undefined;
  };
  return { code: text('code'), table: text('table'), constraint: text('constraint') };
};

const isQuery = (error: Error): boolean =>
  ['query', 'parameters', 'driverError', 'routine'].some((name) => name in error);

/** The stack begins with the message, which is put in anew. */
function framesOf(error: Error, message: string): string {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line));
  return [`${error.name}: ${message}`, ...frames].join('\n');
}
