import { browserDatabase } from './database.js';
import type { Vault } from './vault.js';

/** Keeps a decision in the browser, sealed, before it is sent. */
export async function keepDecision(vault: Vault, decision: { id: string }): Promise<void> {
  const sealed = await vault.seal(decision);
  await (await browserDatabase()).put('decisions', { ...sealed, decision: decision.id });
}

export async function dropDecision(vault: Vault, id: string): Promise<void> {
  await (await browserDatabase()).delete('decisions', [vault.account, id]);
}

/** Every decision of this account that this browser keeps. What the key does not open is left where it is. */
export async function keptDecisions(vault: Vault): Promise<unknown[]> {
  const own = IDBKeyRange.bound([vault.account], [vault.account, []]);
  const rows = await (await browserDatabase()).getAll('decisions', own);
  const opened = await Promise.all(rows.map((row) => vault.open(row)));
  return opened.filter((one) => one !== null);
}
