import type { ProvinceServer, Asker } from './open-province.js';
import { HEALTH } from './law.js';
import type { TestDatabase } from '../../support/test-database.js';

/** A page that people wait for. */
export interface Page {
  name: string;
  path: string;
  asker: Asker;
}

/** The pages of a province's last round; its snapshot is taken for it. */
export async function pagesOf(server: ProvinceServer, database: TestDatabase, round: string): Promise<Page[]> {
  const [commune] = await database.rows<{ code: string; office: string }>(
    `SELECT commune_code AS code, office_code AS office FROM assessment
     WHERE province_code = $1 AND round_id = $2 AND state = 'accepted' ORDER BY commune_code OFFSET 20 LIMIT 1`,
    [server.province, round],
  );
  if (!commune) throw new Error(`${server.province} has no sheet in ${round}`);
  const snapshot = JSON.parse(
    (await server.post(`/api/rounds/${round}/snapshots`, { name: 'Bản chốt để đo' })).toString(),
  ) as { id: string };
  const [all, own] = [{ office: null }, { office: commune.office }];
  const of = `/api/rounds/${round}`;
  return [
    { name: 'review', path: `${of}/reviews?title=BTCQGYTX`, asker: all },
    { name: 'progress', path: `${of}/progress?title=BTCQGYTX`, asker: all },
    { name: 'an office’s grid', path: `${of}/grid?standard=${HEALTH}`, asker: own },
    { name: 'the province’s grid', path: `${of}/grid?standard=${HEALTH}`, asker: all },
    { name: 'commune page', path: `${of}/communes/${commune.code}/story`, asker: all },
    { name: 'snapshot', path: `/api/snapshots/${snapshot.id}`, asker: all },
  ];
}
