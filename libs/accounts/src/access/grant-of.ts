import type { Actor, Reach } from '@chuan-xa/platform';
import { roleWords, type Role } from '@chuan-xa/wording';
import { whoMay, type Allowed } from './who-may.js';

/** Every role, in the order in which they are shown. */
export const ROLES = Object.keys(roleWords) as Role[];

/** What an act may touch: the part of an actor that its roles give. */
export type Grant = Pick<Actor, 'reach' | 'columns' | 'readsAccounts' | 'decides'>;

const WIDTH: Record<Reach, number> = { nothing: 0, office: 1, province: 2 };

/**
 * What the roles give of an operation, all of them together; null where none may do it, and where the table has no such row.
 * @param operation as it is routed, e.g. `PATCH /api/assessments/:id/scores`
 */
export function grantOf(operation: string, roles: readonly Role[]): Grant | null {
  const who = Object.hasOwn(whoMay, operation) ? whoMay[operation]?.who : undefined;
  if (who === undefined) return null;
  if (typeof who === 'string') return { reach: 'nothing', columns: {}, readsAccounts: false };
  const allowed = roles.flatMap((role): Allowed[] => (who[role] ? [who[role]] : []));
  if (allowed.length === 0) return null;
  const decides = allowed.flatMap((one) => one.decides ?? []);
  return {
    reach: allowed.map(({ reach }) => reach).reduce(wider),
    columns: columnsOf(allowed),
    readsAccounts: allowed.some(({ readsAccounts = false }) => readsAccounts),
    ...(decides.length > 0 ? { decides } : {}),
  };
}

const wider = (a: Reach, b: Reach): Reach => (WIDTH[b] > WIDTH[a] ? b : a);

/** Each column as far as a role that writes it reaches: another role's wider reach does not widen it. */
function columnsOf(allowed: Allowed[]): Grant['columns'] {
  const columns: Partial<Record<keyof Actor['columns'], Reach>> = {};
  for (const { reach, columns: named = [] } of allowed)
    for (const column of named) columns[column] = wider(columns[column] ?? 'nothing', reach);
  return columns;
}

/** The operations that the roles may do, as they are routed, in the order of the table. */
export const operationsOf = (roles: readonly Role[]): string[] =>
  Object.keys(whoMay).filter((operation) => grantOf(operation, roles) !== null);
