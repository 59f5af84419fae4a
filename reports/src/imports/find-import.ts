import { refuse, type Tx } from '@chuan-xa/platform';
import { FileImport } from './file-import.entity.js';
import type { ImportKindName } from './import-kind.js';

/** A reading that told nothing for so long has broken off with its process. */
export const SILENCE_MS = 120_000;

type Heavy = 'bytes' | 'finding' | 'plan' | 'undo';
const ALL = Object.fromEntries(
  [
    ...['province', 'id', 'kind', 'reach', 'accountId', 'roundId', 'options', 'fileName', 'sha256', 'state'],
    ...['rowsDone', 'rowsOf', 'toldAt', 'token', 'receivedAt', 'receivedBy', 'appliedAt', 'appliedBy'],
    ...['undoneAt', 'undoneBy'],
  ].map((key) => [key, true]),
);

/**
 * One file that was sent in with the same reach. Refuses: IMPORT_NOT_FOUND, for another's as for one that is not there.
 * @param heavy what of it is read besides: its bytes, its finding, its plan
 */
export async function findImport(
  tx: Tx,
  kind: ImportKindName,
  id: string,
  heavy: Heavy[] = [],
  lock = false,
): Promise<FileImport> {
  const row = await tx.manager.findOne(FileImport, {
    select: { ...ALL, ...Object.fromEntries(heavy.map((key) => [key, true])) },
    where: { province: tx.province, id, kind },
    ...(lock ? { lock: { mode: 'pessimistic_write' as const } } : {}),
  });
  if (!row) throw refuse('IMPORT_NOT_FOUND');
  const silent = tx.at.getTime() - row.toldAt.getTime() > SILENCE_MS;
  return row.state === 'reading' && silent ? Object.assign(row, { state: 'broken' as const }) : row;
}
