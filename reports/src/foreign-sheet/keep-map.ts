import { recordAudit } from '@chuan-xa/audit';
import type { Tx } from '@chuan-xa/platform';
import { KeptMap } from './kept-map.entity.js';
import type { SheetMap } from './sheet-map.js';

const keyOf = (tx: Tx, kind: SheetMap['kind'], heads: string) => ({
  province: tx.province,
  office: tx.actor.office ?? '',
  kind,
  heads,
});

/**
 * The map that the actor's own office confirmed for sheets with such heads, as YAML; null where it has none. Whether it still
 * fits the file is for `mapFits` to say.
 * @param heads `headsOf` the sheet, by the map proposed for it
 */
export async function keptMap(tx: Tx, kind: SheetMap['kind'], heads: string): Promise<string | null> {
  const kept = await tx.manager.findOneBy(KeptMap, keyOf(tx, kind, heads));
  return kept?.map ?? null;
}

/** Keeps a map that a person confirmed, in place of the one before; the same map again changes nothing and is not recorded. */
export async function keepMap(tx: Tx, kind: SheetMap['kind'], heads: string, map: string): Promise<void> {
  const key = keyOf(tx, kind, heads);
  const before = await keptMap(tx, kind, heads);
  if (before === map) return;
  await tx.manager.upsert(KeptMap, { ...key, map, confirmedAt: tx.at, confirmedBy: tx.actor.name }, Object.keys(key));
  await recordAudit(tx, {
    action: 'sheetMapConfirmed',
    object: { type: 'sheetMap', id: `${kind} ${heads}` },
    before: before === null ? null : { map: before },
    after: { kind, map },
  });
}
