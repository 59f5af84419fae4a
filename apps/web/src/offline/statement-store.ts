import { browserDatabase } from './database.js';
import type { Vault } from './vault.js';

/** What is on its way into the store, of each place the newest; one after the other, or what was typed first might be kept last. */
const toPut = new Map<string, { vault: Vault; key: string; typed: object | null }>();
let putting: Promise<boolean> = Promise.resolve(true);

/**
 * Keeps what was typed of a statement in the browser, sealed, or (null) drops it. `key`: which statement.
 * Gives whether the browser could.
 */
export function putStatement(vault: Vault, key: string, typed: object | null): Promise<boolean> {
  const place = `${vault.account} ${key}`;
  const isUnderWay = toPut.has(place);
  toPut.set(place, { vault, key, typed });
  if (!isUnderWay) putting = putting.then(() => putNext(place));
  return putting;
}

async function putNext(place: string): Promise<boolean> {
  const next = toPut.get(place);
  toPut.delete(place);
  if (next === undefined) return true;
  const { vault, key, typed } = next;
  try {
    const sealed = typed && (await vault.seal(typed));
    const database = await browserDatabase();
    if (sealed) await database.put('statements', { ...sealed, statement: key });
    else await database.delete('statements', [vault.account, key]);
    return true;
  } catch {
    return false;
  }
}

/** Everything of this account that this browser keeps. What the key does not open is left where it is. */
export async function keptStatements(vault: Vault): Promise<unknown[]> {
  const own = IDBKeyRange.bound([vault.account], [vault.account, []]);
  const rows = await (await browserDatabase()).getAll('statements', own);
  const opened = await Promise.all(rows.map((row) => vault.open(row)));
  return opened.filter((one) => one !== null);
}
