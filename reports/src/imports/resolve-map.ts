import type { Tx } from '@chuan-xa/platform';
import { keptMap, mapFits, proposeMap, readSheetMap, type Known, type SheetMap } from '../foreign-sheet/index.js';
import { fileFault, type ImportFault } from '../workbook-file/index.js';
import type { MapNeeded, Source } from './import-kind.js';

type MapOf<K extends SheetMap['kind']> = Extract<SheetMap, { kind: K }>;
/** The map of a foreign sheet; or what is proposed, to be confirmed; or why neither can be had. */
export type ResolvedMap<K extends SheetMap['kind']> =
  { map: MapOf<K>; mapUsed?: MapNeeded } | MapNeeded | { faults: ImportFault[]; mapUsed?: MapNeeded };

/** The map that was given with the file, else the one that the office confirmed for such heads before, else a proposal. */
export async function resolveMap<K extends SheetMap['kind']>(
  tx: Tx,
  { book, options }: Source,
  kind: K,
  known: () => Promise<Known>,
): Promise<ResolvedMap<K>> {
  const proposal = await proposeMap(book, kind, await known());
  if (options.map !== undefined) return { ...readMap(options.map, kind), ...inUse(proposal, options.map) };
  if ('code' in proposal) return { faults: [proposal] };
  const kept = await keptMap(tx, kind, proposal.heads);
  const read = kept === null ? null : readMap(kept, kind);
  if (kept === null || !read || !('map' in read) || !(await mapFits(book, read.map))) return proposal;
  return { ...read, ...inUse(proposal, kept) };
}

/** The map that serves, beside the columns as they can be shown: so that it can be put right. */
const inUse = (proposal: MapNeeded | ImportFault, map: string): { mapUsed?: MapNeeded } =>
  'code' in proposal ? {} : { mapUsed: { ...proposal, map } };

function readMap<K extends SheetMap['kind']>(text: string, kind: K): { map: MapOf<K> } | { faults: ImportFault[] } {
  const read = readSheetMap(text);
  if (!read.ok) return { faults: read.faults };
  return read.map.kind === kind
    ? { map: read.map as MapOf<K> }
    : { faults: [fileFault('MAP_VALUE_WRONG', { key: 'import', expected: kind })] };
}
