import { refuse, type Refusal } from '@chuan-xa/platform';
import type { ProblemCode } from '@chuan-xa/wording';

const UNIQUE_VIOLATION = '23505';
/** Serialization failure, deadlock, lock not to be had: another write was under way, and a second try may go through. */
const IN_EACH_OTHERS_WAY = new Set(['40001', '40P01', '55P03']);

/** PostgreSQL found no room for what it was to write, and undid the statement. */
const DISK_FULL = '53100';

/** What a row that is there already comes to, by its table: two requests wrote the same at once, and one was first. */
const EXISTS: Record<string, ProblemCode> = {
  round: 'ROUND_EXISTS',
  recognition: 'RECOGNITION_EXISTS',
  pledge: 'PLEDGE_EXISTS',
  review_case: 'CASE_EXISTS',
};

interface Failure {
  code?: unknown;
  table?: unknown;
  detail?: unknown;
}

/** A failure of PostgreSQL that two requests at once can bring about, or a full disk, as the refusal it stands for. */
export function databaseRefusal(error: unknown): Refusal | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, table, detail } = ('driverError' in error ? error.driverError : error) as Failure;
  if (typeof code !== 'string') return undefined;
  if (IN_EACH_OTHERS_WAY.has(code)) return refuse('TRY_AGAIN');
  if (code === DISK_FULL) return refuse('DISK_FULL');
  if (code !== UNIQUE_VIOLATION || typeof table !== 'string') return undefined;
  const exists = Object.hasOwn(EXISTS, table) ? EXISTS[table] : undefined;
  if (exists === undefined) return undefined;
  const key = keyOf(typeof detail === 'string' ? detail : '');
  return refuse(exists, {
    id: key.get('id'),
    round: key.get('id'),
    commune: key.get('commune_code'),
    title: key.get('title'),
    year: key.get('year'),
  });
}

/** "Key (province_code, id)=(20, 2023-2) already exists." by column; nothing where it reads otherwise. */
function keyOf(detail: string): Map<string, string> {
  const [, columns, values] = /\(([^)]*)\)=\((.*)\)/.exec(detail) ?? [];
  const given = (values ?? '').split(', ');
  return new Map(
    (columns ?? '').split(', ').flatMap((column, i) => (given[i] === undefined ? [] : [[column, given[i]]])),
  );
}
