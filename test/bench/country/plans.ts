import pg from 'pg';
import type { Statement } from './statement-log.js';

/** How a statement went over one table. */
export interface Scan {
  table: string;
  how: string;
  index: string | null;
  /** By which columns the index was entered; null: it was read through. */
  by: string | null;
  rows: number;
}

/** What it took the database to answer a page. */
export interface PagePlan {
  scans: Scan[];
  /** Blocks of 8 kB that were touched, from memory or from disk. */
  blocks: number;
  ms: number;
}

interface Node {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Index Cond'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Shared Hit Blocks': number;
  'Shared Read Blocks': number;
  Plans?: Node[];
}

/** Asks a page's statements again, as the application's role and one after the other, and hears how each was answered. */
export async function plansOf(
  appUrl: string,
  statements: readonly Statement[],
  before: string[] = [],
): Promise<PagePlan> {
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  const plan: PagePlan = { scans: [], blocks: 0, ms: 0 };
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
  for (const sql of before) await client.query(sql);
  for (const { sql, parameters } of statements) {
    if (sql.includes('set_config')) {
      await client.query(sql, parameters);
      continue;
    }
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Node; 'Execution Time': number }] }>(
      `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${sql}`,
      parameters,
    );
    const [answer] = rows[0]?.['QUERY PLAN'] ?? [];
    if (!answer) throw new Error(`No plan of ${sql}`);
    plan.ms += answer['Execution Time'];
    plan.blocks += answer.Plan['Shared Hit Blocks'] + answer.Plan['Shared Read Blocks'];
    collect(answer.Plan, plan.scans, null);
  }
  await client.query('ROLLBACK');
  await client.end();
  return plan;
}

/** Puts the scans below a node into a list. A bitmap's condition stands with the index, its table above it. */
function collect(node: Node, into: Scan[], above: string | null): void {
  if (node['Actual Loops'] === 0) return; // one of two ways that was not taken
  const table = node['Relation Name'] ?? above;
  const how = node['Node Type'];
  if (how.endsWith('Scan') && table !== null && how !== 'Bitmap Heap Scan')
    into.push({
      ...{ table, how, index: node['Index Name'] ?? null, by: node['Index Cond'] ?? null },
      rows: Math.round(node['Actual Rows'] * node['Actual Loops']),
    });
  for (const child of node.Plans ?? []) collect(child, into, how === 'Bitmap Heap Scan' ? table : null);
}

/** Tables that grow with every round. */
export const LARGE = ['score', 'verdict', 'assessment', 'audit_record'];

/** The scans of large tables that read more than what an index leads to: their cost grows with what is stored. */
export const readThrough = (scans: readonly Scan[], tables: readonly string[] = LARGE): Scan[] =>
  scans.filter(({ table, how, by }) => tables.includes(table) && (how === 'Seq Scan' || by === null));

/** In one line: `score by score_pkey ×9,400 (Index Scan)`. */
export const shownScan = ({ table, how, index, rows }: Scan): string =>
  `${table} ${how}${index ? ` ${index}` : ''} ×${rows}`;
