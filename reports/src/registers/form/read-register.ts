import type { Reading } from '../../imports/import-kind.js';
import { inOrder, pause, type Watch } from '../../workbook-file/index.js';
import { shown, WHY, type Column, type Values } from './column.js';
import { FileRow } from './file-row.js';
import type { FoundForm } from './find-form.js';
import { ID } from './id-column.js';
import { sayAddition } from './say-addition.js';
import type { RegisterPlan } from './plan.js';

/** What is known of a register outside its file. */
export interface Known {
  columns: readonly Column[];
  /** As the form was taken out, by id. */
  was: Record<string, Record<string, string>>;
  /** As it stands, by id. */
  now: ReadonlyMap<string, Values>;
  /** "xã Mẫu" with what tells the record from others. */
  nameOf: (values: Values) => string;
  /** Finds what is wrong with rows as wholes and beside each other, and says of each new one whether it is there already. */
  judge(rows: FileRow[]): Promise<void>;
  /** Who last changed a record, and when. */
  lastAct(id: string): Promise<{ by: string; at: string }>;
  /** Stands for a reason that the file does not give. */
  why: string;
}

const ROWS_A_TURN = 500;

/** What a register's file says beside what stands: every fault, change and conflict, and what would be written. */
export async function readRegister(form: FoundForm, known: Known, watch: Watch): Promise<Reading<RegisterPlan>> {
  const rows: FileRow[] = [];
  let skipped = 0;
  const filled = form.table.filledRows.filter((row) => row >= form.dataFrom);
  for (const [done, number] of filled.entries()) {
    if (done % ROWS_A_TURN === 0) {
      watch.progress?.(done, filled.length);
      await pause(watch);
    }
    const row = new FileRow(form, number);
    if (row.id === null && row.isBlank(known.columns)) skipped += 1;
    else rows.push(row);
  }
  watch.progress?.(filled.length, filled.length);
  readEach(rows, known);
  const active = rows.filter((row) => row.faults.length > 0 || row.id === null || row.changed.size > 0);
  await known.judge(active.filter((row) => row.id === null || row.changed.size > 0));
  return { ...(await finding(active, known)), rows: rows.length, skipped };
}

function readEach(rows: FileRow[], { columns, was, now }: Known): void {
  const first = new Map<string, number>();
  for (const row of rows) {
    const { id } = row;
    if (id === null) {
      row.readNew(columns);
      continue;
    }
    const earlier = first.get(id);
    const before = Object.hasOwn(was, id) ? was[id] : undefined;
    const standing = now.get(id);
    const at = columns[0]?.key ?? 'id';
    if (earlier !== undefined) row.fault(at, 'REGISTER_ROW_COPIED', { row: earlier });
    else if (!before) row.faultAt(ID, 'REGISTER_ROW_STRANGE');
    else if (standing) row.readStanding(columns, before, standing);
    else {
      row.readStanding(columns, before, before);
      if (row.changed.size > 0) row.fault([...row.changed], 'REGISTER_ROW_GONE');
    }
    first.set(id, earlier ?? row.row);
  }
}

type Finding = Pick<Reading<RegisterPlan>, 'faults' | 'changes' | 'conflicts' | 'plan'>;

async function finding(rows: FileRow[], known: Known): Promise<Finding> {
  const found: Finding = { faults: [], changes: [], conflicts: [], plan: { edits: [], adds: [] } };
  for (const row of rows) {
    found.faults.push(...row.faults);
    if (row.faults.length > 0) continue;
    if (row.id === null) add(found, row, known);
    else await edit(found, row, row.id, known);
  }
  return { ...found, faults: inOrder(found.faults) };
}

function add({ changes, plan }: Finding, row: FileRow, { columns, nameOf }: Known): void {
  if (row.isThere) return;
  const name = nameOf(row.values);
  const places = Object.fromEntries(columns.map(({ key }) => [key, row.place(key)]));
  plan.adds.push({ name, values: { ...row.values }, places });
  const [first] = row.changed;
  changes.push({ ...row.place(first ?? 'id'), what: name, from: '', to: sayAddition(columns, row.values) });
}

async function edit({ changes, conflicts, plan }: Finding, row: FileRow, id: string, known: Known): Promise<void> {
  if (row.changed.size === 0) return;
  const seen = known.now.get(id) ?? {};
  const name = known.nameOf(seen);
  const changed = known.columns.filter(({ key }) => row.changed.has(key));
  const value = (key: string) => row.values[key] ?? null;
  for (const column of changed) {
    const { key, head } = column;
    const at = { ...row.place(key), what: `${name}: ${head}` };
    const [file, system] = [shown(column, value(key)), shown(column, seen[key] ?? null)];
    if (row.disputed.has(key)) conflicts.push({ ...at, of: name, file, system, ...(await known.lastAct(id)) });
    else changes.push({ ...at, from: system, to: file });
  }
  plan.edits.push({
    id,
    name,
    seen,
    change: Object.fromEntries(changed.map(({ key }) => [key, value(key)])),
    disputed: [...row.disputed],
    why: row.values[WHY] ?? known.why,
    places: Object.fromEntries(changed.map(({ key }) => [key, row.place(key)])),
  });
}
