import { reachText, refuse, withinReach, type Tx } from '@chuan-xa/platform';
import type { Outcome, Verdict } from '@chuan-xa/scoring';
import { Round } from '../round/round.entity.js';
import type { State } from './assessment.entity.js';
import { isCounted } from './states.js';

/** A sheet in a list, with its verdict where it counts. Points in hundredths. */
export interface SheetRow {
  id: string;
  roundId: string;
  edition: string;
  state: State;
  stateReason: string | null;
  code: string;
  period: number;
  communeName: string;
  communeType: 'xa' | 'phuong' | 'thi-tran' | 'dac-khu';
  district: string | null;
  office: string;
  officeName: string;
  /** How many items have a counted score. */
  entered: number;
  outcome: Outcome | null;
  provisional: boolean | null;
  total: number | null;
  short: number | null;
}

export interface SheetFilter {
  roundId: string;
  office?: string;
  standard?: string;
  state?: State;
}

const WHERE = `a.province_code = $1 AND a.round_id = $2 AND ($3::text IS NULL OR a.office_code = $3)
  AND ($4::text IS NULL OR a.edition_id = $4) AND ($5::text IS NULL OR a.state = $5)
  AND ${withinReach('a', '$1', '$6')}`;

const parameters = (tx: Tx, filter: SheetFilter): unknown[] => [
  tx.province,
  filter.roundId,
  filter.office ?? null,
  filter.standard ?? null,
  filter.state ?? null,
  reachText(tx.actor),
];

/** The sheets of a round by office and name. A draft or returned sheet has no outcome: it is not assessed. */
export async function readSheets(
  tx: Tx,
  filter: SheetFilter,
  page: { from: number; most: number },
): Promise<SheetRow[]> {
  const rows = await tx.manager.query<SheetRow[]>(
    `SELECT a.id, a.round_id AS "roundId", a.edition_id AS edition, a.state, a.state_reason AS "stateReason", a.commune_code AS code, a.period,
       c.name AS "communeName", c.type AS "communeType", d.name AS district, a.office_code AS office, coalesce(o.short_name, '') AS "officeName",
       (SELECT count(DISTINCT s.item_id)::int FROM score s WHERE s.province_code = a.province_code AND s.assessment_id = a.id
          AND s.score_column <> 'self' AND s.item_id <> 'disqualified'
          AND num_nonnulls(s.points, s.value, s.male, s.met, s.not_applicable) > 0) AS entered,
       v.outcome, v.provisional, v.total, v.short
     FROM assessment a
     JOIN commune c ON c.province_code = a.province_code AND c.period = a.period AND c.code = a.commune_code
     LEFT JOIN district d ON d.province_code = c.province_code AND d.period = c.period AND d.code = c.district_code
     LEFT JOIN office o ON o.province_code = a.province_code AND o.period = a.period AND o.code = a.office_code
     LEFT JOIN verdict v ON v.province_code = a.province_code AND v.assessment_id = a.id
     WHERE ${WHERE}
     ORDER BY o.place NULLS LAST, c.name COLLATE "vi-x-icu", c.code, a.edition_id
     OFFSET $7 LIMIT $8`,
    [...parameters(tx, filter), page.from, page.most],
  );
  return rows.map((row) => (isCounted(row.state) ? row : { ...row, outcome: null, provisional: null, short: null }));
}

export async function countSheets(tx: Tx, filter: SheetFilter): Promise<number> {
  const [row] = await tx.manager.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM assessment a WHERE ${WHERE}`,
    parameters(tx, filter),
  );
  return row?.count ?? 0;
}

/** The verdicts of counted sheets, whole, by sheet id. */
export async function readVerdicts(tx: Tx, sheetIds: string[]): Promise<Map<string, Verdict>> {
  const rows = await tx.manager.query<{ id: string; document: Verdict }[]>(
    'SELECT assessment_id AS id, document FROM verdict WHERE province_code = $1 AND assessment_id = ANY($2::uuid[])',
    [tx.province, sheetIds],
  );
  return new Map(rows.map(({ id, document }) => [id, document]));
}

/** The round by its id, or a refusal. */
export async function readRound(tx: Tx, id: string): Promise<Round> {
  const round = await tx.manager.findOneBy(Round, { province: tx.province, id });
  if (!round) throw refuse('ROUND_NOT_FOUND', { round: id });
  return round;
}
