import type { Tx } from '@chuan-xa/platform';
import { keptMap, mapFits, proposeMap, readSheetMap, type Known, type SheetMap } from '../foreign-sheet/index.js';
import { fileFault, type ImportFault } from '../workbook-file/index.js';
import type { MapNeeded, Source } from './import-kind.js';

type MapOf<K extends SheetMap['kind']> = Extract<SheetMap, { kind: K }>;
/** The map of a foreign sheet; or what is proposed, to be confirmed; or why neither can be had. */
export type ResolvedMap<K extends SheetMap['kind']> =
  { map: MapOf<K>; keptUnder?: string } | MapNeeded | { faults: ImportFault[] };

/** The map that was given with the file, else the one that the office confirmed for such heads before, else a proposal. */
export async function resolveMap<K extends SheetMap['kind']>(
  tx: Tx,
  { book, options }: Source,
  kind: K,
  known: () => Promise<Known>,
): Promise<ResolvedMap<K>> {
  if (options.map !== undefined) return readMap(options.map, kind);
  const proposal = await proposeMap(book, kind, await known());
  if ('code' in proposal) return { faults: [proposal] };
  const kept = await keptMap(tx, kind, proposal.heads);
  const read = kept === null ? null : readMap(kept, kind);
  return read && 'map' in read && (await mapFits(book, read.map)) ? { ...read, keptUnder: proposal.heads } : proposal;
}

function readMap<K extends SheetMap['kind']>(text: string, kind: K): { map: MapOf<K> } | { faults: ImportFault[] } {
  const read = readSheetMap(text);
  if (!read.ok) return { faults: read.faults };
  return read.map.kind === kind
    ? { map: read.map as MapOf<K> }
    : { faults: [fileFault('MAP_VALUE_WRONG', { key: 'import', expected: kind })] };
}
