import type { Tx } from '@chuan-xa/platform';
import type { Edition } from '@chuan-xa/scoring';
import { editionOf, latestOf, revisionRows, type RevisionRow } from './read-revision.js';
import { titleOfStandard, type Title } from './titles.js';

/** A standard's edition as a list shows it. */
export interface StandardEntry {
  /** As published last; where nothing is published yet, the newest draft. */
  edition: Edition;
  /** The title that it judges today. */
  title: Title | null;
  /** In the order of their numbers. */
  revisions: RevisionRow[];
}

/** Every edition in the database, by id, with its revisions. */
export async function standardsList(tx: Tx): Promise<StandardEntry[]> {
  const rows = await revisionRows(tx);
  const entries: StandardEntry[] = [];
  for (const id of new Set(rows.map(({ editionId }) => editionId))) {
    const revisions = rows.filter(({ editionId }) => editionId === id);
    const shown = latestOf(revisions) ?? revisions.at(-1);
    if (shown) entries.push({ edition: await editionOf(tx, shown), title: titleOfStandard(id), revisions });
  }
  return entries;
}
