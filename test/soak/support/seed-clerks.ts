import { Client } from 'pg';
import { ask } from './ask.js';
import { urlsOf, type Installation } from './installation.js';
import { openSessions } from './sessions.js';

export const ROUND = 'chiu-tai';
const EDITION = 'byt-1300-2023';

/** A clerk of a health centre with a sheet that nobody else writes. */
export interface Clerk {
  cookie: string;
  sheet: string;
  /** The criteria, with their maxima in hundredths of a point. */
  items: [id: string, most: number][];
}

/** A round of 200 communes in the demo, and so many clerks in it, each signed in. `planner`: cookie of the planning office. */
export async function seedClerks(
  installation: Installation,
  url: string,
  count: number,
): Promise<{ clerks: Clerk[]; planner: string }> {
  const [planner = ''] = await openSessions(installation, [{ username: 'thu-khtc', roles: ['planningOffice'] }]);
  const opened = await ask(url, planner, 'POST', '/api/rounds', {
    id: ROUND,
    name: 'Đợt thử tải',
    year: 2023,
    unitsOn: '2023-11-01',
    illustrative: true,
    standards: [{ edition: EDITION }],
  });
  if (opened.status !== 201 && opened.body.code !== 'ROUND_EXISTS') throw new Error(JSON.stringify(opened.body));
  const client = new Client({ connectionString: urlsOf(installation).owner });
  await client.connect();
  const { rows } = await client.query<{ id: string; office: string }>(
    'SELECT id::text, office_code AS office FROM assessment WHERE round_id = $1 ORDER BY id LIMIT $2',
    [ROUND, count],
  );
  await client.end();
  const standard = await ask<StandardBody>(url, planner, 'GET', `/api/standards/${EDITION}`);
  const items = itemsOf(standard.body);
  const cookies = await openSessions(
    installation,
    rows.map(({ office }, at) => ({ username: `nhap-lieu-${at + 1}`, office })),
  );
  return { planner, clerks: rows.map(({ id }, at) => ({ cookie: cookies[at] ?? '', sheet: id, items })) };
}

interface StandardBody {
  criteria: { id: string; maxPoints: { value?: string } }[];
}

function itemsOf({ criteria }: StandardBody): [string, number][] {
  return criteria.flatMap(({ id, maxPoints }): [string, number][] =>
    maxPoints.value === undefined ? [] : [[id, Math.round(Number(maxPoints.value) * 100)]],
  );
}
