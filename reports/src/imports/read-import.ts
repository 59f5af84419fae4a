import { createHash } from 'node:crypto';
import { Refusal, refuse, type Actor, type Transactions, type Tx } from '@chuan-xa/platform';
import {
  fileFault,
  openBook,
  readIdentity,
  type ImportFault,
  type Watch,
  type ReadOptions,
} from '../workbook-file/index.js';
import { readSheetMap } from '../foreign-sheet/index.js';
import { conversionsOf } from './conversions.js';
import { faultAt } from './fault-at.js';
import type { FileImport, Finding, ImportState } from './file-import.entity.js';
import type { ImportKind, ImportOptions, Place, Reading } from './import-kind.js';
import { keepOrUndo } from './keep-or-undo.js';

/** How the reading of a file ended. */
export interface ReadResult {
  state: Extract<ImportState, 'toMap' | 'faulty' | 'ready'>;
  finding: Finding;
  plan: object | null;
  token: string | null;
  /** The round that the file itself names. */
  roundId?: string;
}

export const NOTHING_FOUND: Finding = {
  faults: [],
  changes: [],
  conflicts: [],
  conversions: [],
  rows: 0,
  skipped: 0,
  mapNeeded: null,
  faultsInAll: 0,
};

/** A file with more is not mended cell by cell. */
const MOST_FAULTS = 5_000;

const faulty = (faults: ImportFault[]): ReadResult => ({
  state: 'faulty',
  finding: { ...NOTHING_FOUND, faults, faultsInAll: faults.length },
  plan: null,
  token: null,
});

/**
 * Reads a file beside what stands, and tries what it would write: it is done for real and undone, so that a dry run meets every fault
 * that the real one would. Rejects with the signal's reason when nobody waits any more.
 */
export async function readImport(
  transactions: Transactions,
  actor: Actor,
  kind: ImportKind,
  { bytes, fileName, options, sha256 }: Pick<FileImport, 'bytes' | 'fileName' | 'options' | 'sha256'>,
  watch: Watch,
): Promise<ReadResult> {
  const result = await readOpened(transactions, actor, kind, { bytes, fileName, options, sha256 }, watch);
  const { map, heads = '' } = options;
  if (map === undefined || result.finding.mapUsed) return result;
  // A map by which nothing could be read is the one that has to be put right.
  return { ...result, finding: { ...result.finding, mapUsed: { heads, map, columns: [], doubts: [] } } };
}

async function readOpened(
  transactions: Transactions,
  actor: Actor,
  kind: ImportKind,
  { bytes, fileName, options, sha256 }: Pick<FileImport, 'bytes' | 'fileName' | 'options' | 'sha256'>,
  watch: Watch,
): Promise<ReadResult> {
  const opened = await openBook(bytes, fileName, csvOptions(options), watch);
  if (!opened.ok) return faulty([opened.fault]);
  const { book } = opened;
  const identity = await readIdentity(book);
  if (identity === 'damaged') return faulty([fileFault('FORM_DAMAGED')]);
  const read = await orRefusal(() =>
    transactions.read(actor, async (tx) => {
      if (identity && identity.province !== tx.province) throw refuse('FORM_OF_ANOTHER_PROVINCE');
      return kind.read(tx, { book, identity, options, watch });
    }),
  );
  if (read instanceof Refusal) return faulty([fileFault(read.code, read.values)]);
  if ('map' in read)
    return {
      ...faulty([]),
      state: 'toMap',
      finding: { ...NOTHING_FOUND, mapNeeded: read, conversions: await conversionsOf(book) },
    };
  watch.signal?.throwIfAborted();
  const faults = read.faults.length > 0 ? read.faults : await tryApply(transactions, actor, kind, read);
  const conversions = await conversionsOf(book);
  const { changes, conflicts, rows, skipped, plan } = read;
  const finding: Finding = {
    ...{ changes, conflicts, conversions, rows, skipped, mapNeeded: null },
    faults: faults.slice(0, MOST_FAULTS),
    faultsInAll: faults.length,
    ...(read.mapUsed === undefined ? {} : { mapUsed: read.mapUsed }),
  };
  const roundId = read.round === undefined ? {} : { roundId: read.round };
  if (faults.length > 0) return { state: 'faulty', finding, plan: null, token: null, ...roundId };
  return { state: 'ready', finding, plan, token: tokenOf(sha256, plan), ...roundId };
}

/** A map tells how a CSV is written too. */
function csvOptions({ map }: ImportOptions): ReadOptions {
  const read = map === undefined ? null : readSheetMap(map);
  return read?.ok ? read.map.read : {};
}

/** What was seen, sealed: of the file and of what it would write. */
const tokenOf = (sha256: string, plan: object): string =>
  createHash('sha256').update(sha256).update(JSON.stringify(plan)).digest('hex');

/** What is refused is an answer here: the file is told so. */
async function orRefusal<T>(work: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

async function tryApply(
  transactions: Transactions,
  actor: Actor,
  kind: ImportKind,
  { plan }: Reading<object>,
): Promise<ImportFault[]> {
  const undone = (): boolean => false;
  const tried = await orRefusal(() =>
    keepOrUndo(transactions, actor, undone, (tx: Tx) => kind.apply(tx, plan, () => 'file', true)),
  );
  if (!(tried instanceof Refusal)) return [];
  const nowhere: Place = { sheet: null, cell: null };
  if (tried.faults.length === 0) return [faultAt(nowhere, tried.code, tried.values)];
  return tried.faults.map(({ field, code, values }) => faultAt(kind.placeOf(plan, field) ?? nowhere, code, values));
}
