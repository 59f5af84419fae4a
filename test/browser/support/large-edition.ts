import { fingerprint } from '@chuan-xa/standards';
import { criterion, inPoints, inventedEdition } from '../../../libs/scoring/src/testing/invented.js';
import type { TestDatabase } from '../../support/test-database.js';

export const LARGE = 'thu-nghiem-47-chi-tieu';
/** Indicators of each of its criteria: 47. */
const SIZES = [5, 5, 5, 5, 5, 5, 5, 4, 4, 4];

/** Publishes an invented edition of 47 indicators, for a grid as large as the largest standard makes it. */
export async function publishLargeEdition(database: TestDatabase): Promise<void> {
  const criteria = SIZES.map((size, place) => {
    const id = String(place + 1);
    const indicators = Array.from({ length: size }, (_none, at) => inPoints(`${id}.${at + 1}`, '2', '0 0.5 1 1.5 2'));
    return criterion(id, String(2 * size), indicators);
  });
  const { sha256: _none, ...content } = inventedEdition(criteria, { id: LARGE });
  await database.rows(
    `INSERT INTO standard_revision (edition_id, revision, sha256, status, content, published_at)
     VALUES ($1, $2, $3, 'published', $4, now())`,
    [LARGE, content.revision, fingerprint(content), JSON.stringify(content)],
  );
}
