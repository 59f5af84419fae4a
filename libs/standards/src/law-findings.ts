import type { Tx } from '@chuan-xa/platform';
import type { EditionContent } from './edition-content.js';
import { checkEdition, type Finding } from './law/index.js';
import { editionOf, revisionRows } from './read-revision.js';

/**
 * What is wrong with a content by the loader's own checks. Criteria that it took over from another edition are not asked again: they
 * were found sound where they are the law.
 */
export async function lawFindings(tx: Tx, content: EditionContent): Promise<Finding[]> {
  // What is invented goes on as invented: only a base that was let in as such has the mark.
  const allowInvented = content.invented === true;
  if (!content.refersTo) return checkEdition(content, { allowInvented });
  const rows = await revisionRows(tx, content.refersTo.edition);
  const editions = await Promise.all(rows.filter(({ status }) => status !== 'draft').map((row) => editionOf(tx, row)));
  return checkEdition({ ...content, criteria: [] }, { allowInvented, editions });
}
