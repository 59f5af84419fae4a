import { browserDatabase } from './database.js';
import { cellKey, type CellAddress, type UnsentCell } from './unsent-cell.js';
import type { Vault } from './vault.js';

/** Keeps a cell in the browser, sealed, before anything is sent. */
export async function keepUnsent(vault: Vault, cell: UnsentCell): Promise<void> {
  const sealed = await vault.seal(cell);
  await (await browserDatabase()).put('unsent', { ...sealed, cell: cellKey(cell) });
}

export async function dropUnsent(vault: Vault, cell: CellAddress): Promise<void> {
  await (await browserDatabase()).delete('unsent', [vault.account, cellKey(cell)]);
}

/** Every cell of this account that this browser keeps. What the key does not open is left where it is. */
export async function keptUnsent(vault: Vault): Promise<UnsentCell[]> {
  const own = IDBKeyRange.bound([vault.account], [vault.account, []]);
  const rows = await (await browserDatabase()).getAll('unsent', own);
  const cells = await Promise.all(rows.map((row) => vault.open(row)));
  return cells.filter((cell): cell is UnsentCell => cell !== null);
}
