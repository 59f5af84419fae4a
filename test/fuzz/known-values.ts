import type { TestDatabase } from '../support/test-database.js';

/** Where the ids of an address stand, by how the address begins. */
const IDS: Record<string, string> = {
  '/api/assessments/': 'SELECT id::text AS value FROM assessment ORDER BY id LIMIT 40',
  '/api/submissions/': 'SELECT id::text AS value FROM submission ORDER BY id LIMIT 20',
  '/api/recognitions/': 'SELECT id::text AS value FROM recognition ORDER BY id LIMIT 20',
  '/api/pledges/': 'SELECT id::text AS value FROM pledge ORDER BY id LIMIT 20',
  '/api/cases/': 'SELECT id::text AS value FROM review_case ORDER BY id LIMIT 20',
  '/api/accounts/': 'SELECT id::text AS value FROM account ORDER BY id LIMIT 20',
  '/api/boundaries/': 'SELECT id::text AS value FROM boundary ORDER BY id LIMIT 20',
  '/api/snapshots/': 'SELECT id::text AS value FROM snapshot ORDER BY id LIMIT 5',
  '/api/meetings/': 'SELECT id::text AS value FROM meeting ORDER BY closed_at NULLS FIRST, id LIMIT 5',
  '/api/imports/': 'SELECT id::text AS value FROM file_import ORDER BY received_at DESC LIMIT 10',
  '/api/planned-rounds/': 'SELECT id::text AS value FROM planned_round ORDER BY id LIMIT 5',
  '/api/planned-snapshots/': 'SELECT id::text AS value FROM planned_snapshot ORDER BY id LIMIT 5',
  '/api/standards/publications/': 'SELECT id::text AS value FROM publication ORDER BY id LIMIT 5',
  '/api/standards/': 'SELECT id::text AS value FROM standard_act_file LIMIT 3',
};

/** By the name of a property or parameter, whatever the address. */
const NAMED: Record<string, string> = {
  commune: 'SELECT DISTINCT commune_code AS value FROM assessment ORDER BY 1',
  code: 'SELECT DISTINCT commune_code AS value FROM assessment ORDER BY 1',
  office: 'SELECT code AS value FROM office ORDER BY 1',
  offices: 'SELECT code AS value FROM office ORDER BY 1',
  round: 'SELECT id AS value FROM round ORDER BY 1',
  edition: 'SELECT DISTINCT edition_id AS value FROM standard_revision ORDER BY 1',
  standard: 'SELECT DISTINCT edition_id AS value FROM standard_revision ORDER BY 1',
  revision: 'SELECT DISTINCT revision AS value FROM standard_revision ORDER BY 1',
  copyOf: 'SELECT DISTINCT revision AS value FROM standard_revision ORDER BY 1',
  sha256: 'SELECT sha256 AS value FROM standard_revision ORDER BY 1',
  evidence: 'SELECT id::text AS value FROM evidence ORDER BY 1 LIMIT 20',
  guest: 'SELECT id::text AS value FROM meeting_guest ORDER BY 1 LIMIT 20',
  decision: 'SELECT id::text AS value FROM meeting_decision ORDER BY 1 LIMIT 20',
  number: "SELECT number::text AS value FROM zone UNION SELECT '1300/QĐ-BYT'",
  username: 'SELECT username AS value FROM account ORDER BY 1 LIMIT 20',
  with: 'SELECT id::text AS value FROM snapshot ORDER BY 1 LIMIT 5',
  ids: 'SELECT id::text AS value FROM assessment ORDER BY 1 LIMIT 40',
  replaces: 'SELECT id::text AS value FROM boundary ORDER BY 1 LIMIT 5',
  item: 'SELECT DISTINCT item_id AS value FROM score ORDER BY 1 LIMIT 60',
  screen: 'SELECT DISTINCT path AS value FROM snapshot_document ORDER BY 1 LIMIT 10',
};

const ALWAYS: Record<string, unknown[]> = {
  year: [2021, 2022, 2023, 2024, 2026],
  period: [1, 2, 3],
  page: [1, 2],
  pageSize: [1, 10, 1000],
  seen: [0, 1, 2, null],
  on: ['2023-11-01', '2025-07-01', '2026-11-22'],
  unitsOn: ['2023-11-01', '2026-01-01'],
  value: [{ points: '5' }, { met: true }, { declared: false }, null],
  id: ['1', '7', '1.1', '7.35', '15.1'],
  column: ['self', 'district', 'appraised'],
  screen: ['review-BTCQGYTX', 'progress-BTCQGYTX'],
};

/** What is really there, by the name under which a request would give it. Read anew from time to time: requests change it. */
export class KnownValues {
  private readonly named = new Map<string, unknown[]>();
  private readonly ids = new Map<string, string[]>();
  private readonly learnt = new Map<string, unknown[]>();

  constructor(private readonly database: Pick<TestDatabase, 'rows'>) {}

  async read(): Promise<void> {
    for (const [name, sql] of Object.entries(NAMED)) this.named.set(name, await this.values(sql));
    for (const [start, sql] of Object.entries(IDS)) this.ids.set(start, await this.values(sql));
  }

  /** The values of that name; none where nothing is known by it. */
  of(name: string): unknown[] {
    return [...(ALWAYS[name] ?? []), ...(this.named.get(name) ?? []), ...(this.learnt.get(name) ?? [])];
  }

  /** The ids that an address may name. */
  idsOf(path: string): string[] {
    return [...this.ids].find(([start]) => path.startsWith(start))?.[1] ?? [];
  }

  /** Keeps what an answer says beside its name, so that a later request can give it back: tokens, sums, versions. */
  learn(answer: unknown, depth = 0): void {
    if (typeof answer !== 'object' || answer === null || depth > 4) return;
    for (const [name, value] of Object.entries(answer).slice(0, 40)) {
      if (/^(token|sha256|version|undoable)$/.test(name) && ['string', 'number'].includes(typeof value)) {
        const under = name === 'token' ? ['token', 'preview'] : ['seen', name];
        for (const key of under) this.learnt.set(key, [value, ...(this.learnt.get(key) ?? [])].slice(0, 6));
      } else this.learn(value, depth + 1);
    }
  }

  private async values(sql: string): Promise<string[]> {
    return (await this.database.rows<{ value: string }>(sql)).map(({ value }) => value);
  }
}
