import type { Temporary } from '@chuan-xa/accounts';
import { readAudit } from '@chuan-xa/audit';
import { Refusal, refuse, refuseAll, type Tx } from '@chuan-xa/platform';
import type {
  Applied,
  ImportKind,
  MapNeeded,
  Place,
  Reading,
  Source,
  Take,
  TakeAt,
} from '../../imports/import-kind.js';
import type { ImportFault } from '../../workbook-file/index.js';
import type { Column, Values } from './column.js';
import type { FileRow } from './file-row.js';
import { findForm } from './find-form.js';
import type { Edit, RegisterPlan, RegisterUndo } from './plan.js';
import { readRegister } from './read-register.js';
import { registerIdentity, type RegisterName } from './register-identity.js';

/** A record that was added, and what is to be shown of it once. */
export interface Added {
  id: string;
  shownOnce?: { name: string; text: string };
}

/** What every register's file has in common; a register differs by its columns, its rules and its use cases. */
export abstract class RegisterKind implements ImportKind<RegisterPlan, RegisterUndo> {
  abstract readonly name: RegisterName;

  /** Whether it is a register of the whole province's communes, which nobody of lesser reach brings in. */
  protected readonly isOfProvince: boolean = true;

  /** Keys beyond the columns that matter to the undoing of an addition alone: what is edited may differ in them. */
  protected readonly ofAdditions: readonly string[] = [];

  /** The columns in the order of the form. */
  abstract columns(tx: Tx): Promise<Column[]>;
  /** Every record within reach, by id; with keys beyond the columns where they tell that a record was changed. */
  abstract standing(tx: Tx): Promise<Map<string, Values>>;
  abstract nameOf(values: Values): string;
  /** See `Known.judge`. */
  protected abstract judge(tx: Tx, rows: FileRow[], standing: ReadonlyMap<string, Values>): Promise<void>;
  /** What the register holds once, whatever else stands in the record; null: the record stands for nothing any more. */
  protected abstract keyOf(values: Values): string | null;
  /** Temporary passwords for records to be added: made before anything is locked, since making one takes its time. */
  protected passwords(_count: number, _trial: boolean): Promise<Temporary[]> {
    return Promise.resolve([]);
  }
  /** Holds the records until the transaction ends, so that what was compared is what is written over. */
  protected abstract lock(tx: Tx, ids: string[]): Promise<unknown>;
  /** Adds records, in their order; refuses a fault at `<index>.<key>`. */
  protected abstract add(tx: Tx, rows: Values[], passwords: Temporary[]): Promise<Added[]>;
  /** Changes a record; `change` has what changes alone. */
  protected abstract edit(tx: Tx, id: string, change: Values, why: string): Promise<void>;
  /** Takes back records that were added, as far as such a record can be taken back. */
  protected abstract takeBack(tx: Tx, ids: string[], why: string): Promise<void>;
  /** What the record calls a row. */
  protected abstract objectOf(id: string, values: Values): { type: string; id: string };

  async read(tx: Tx, source: Source): Promise<Reading<RegisterPlan> | MapNeeded> {
    this.refuseReach(tx);
    const { book, watch } = source;
    const identity = registerIdentity(tx, this.name, source.identity, book.fileName);
    if ('code' in identity) return onlyFaults([identity]);
    const columns = await this.columns(tx);
    const form = await findForm(book, columns);
    if (Array.isArray(form)) return onlyFaults(form);
    const now = await this.standing(tx);
    return readRegister(
      form,
      {
        columns,
        now,
        was: identity.rows,
        nameOf: (values) => this.nameOf(values),
        judge: (rows) => this.judge(tx, rows, now),
        lastAct: (id) => this.lastAct(tx, id, now.get(id) ?? {}),
        why: `Sửa theo tệp ${book.fileName}`,
      },
      watch,
    );
  }

  async apply(tx: Tx, plan: RegisterPlan, takeAt: TakeAt, trial = false): Promise<Applied<RegisterUndo>> {
    this.refuseReach(tx);
    const passwords = await this.passwords(plan.adds.length, trial);
    await this.oneAtATime(tx);
    await this.lock(
      tx,
      plan.edits.map(({ id }) => id),
    );
    const before = await this.standing(tx);
    this.refuseChanged(plan, before, takeAt);
    const added = plan.adds.length === 0 ? [] : await refusedAt('adds', () => this.add(tx, valuesOf(plan), passwords));
    const done: { id: string; name: string; keys: string[] }[] = [];
    for (const [index, edit] of plan.edits.entries()) {
      const { id, name, change, why } = edit;
      const keys = Object.keys(change).filter((key) => takenOf(edit, key, takeAt) === 'file');
      if (keys.length === 0) continue;
      const taken = Object.fromEntries(keys.map((key) => [key, change[key] ?? null]));
      await refusedAt(`edits.${index}`, () => this.edit(tx, id, taken, why));
      done.push({ id, name, keys });
    }
    const after = await this.standing(tx);
    const stood = (id: string, key: string): boolean => (before.get(id)?.[key] ?? null) !== null;
    return {
      written: added.length + done.reduce((sum, { keys }) => sum + keys.length, 0),
      replaced: done.reduce((sum, { id, keys }) => sum + keys.filter((key) => stood(id, key)).length, 0),
      undo: {
        adds: added.map(({ id }, at) => ({ id, name: plan.adds[at]?.name ?? '', after: after.get(id) ?? {} })),
        edits: done.map(({ id, name }) => ({ id, name, before: before.get(id) ?? {}, after: after.get(id) ?? {} })),
      },
      shownOnce: added.flatMap(({ shownOnce }) => shownOnce ?? []),
    };
  }

  async undo(tx: Tx, { edits, adds }: RegisterUndo): Promise<void> {
    this.refuseReach(tx);
    await this.oneAtATime(tx);
    await this.lock(
      tx,
      [...edits, ...adds].map(({ id }) => id),
    );
    const now = await this.standing(tx);
    const other =
      edits.find(({ id, after }) => !isSame(now.get(id), after, this.ofAdditions)) ??
      adds.find(({ id, after }) => !isSame(now.get(id), after));
    if (other) throw refuse('REGISTER_CHANGED_SINCE', { what: other.name });
    const why = 'Hoàn tác việc nhập tệp';
    if (adds.length > 0)
      await this.takeBack(
        tx,
        adds.map(({ id }) => id),
        why,
      );
    const keys = (await this.columns(tx)).filter(({ write }) => write === 'always').map(({ key }) => key);
    for (const { id, before, after } of [...edits].reverse()) {
      const back = keys.filter((key) => (before[key] ?? null) !== (after[key] ?? null));
      await this.edit(tx, id, Object.fromEntries(back.map((key) => [key, before[key] ?? null])), why);
    }
  }

  placeOf(plan: RegisterPlan, field: string): Place | null {
    const [, list, index, key = ''] = /^(adds|edits)\.(\d+)(?:\.(.*))?$/.exec(field) ?? [];
    if (list === undefined) return null;
    const places = plan[list === 'adds' ? 'adds' : 'edits'][Number(index)]?.places ?? {};
    return places[key] ?? Object.values(places)[0] ?? null;
  }

  private refuseReach({ actor }: Tx): void {
    if (this.isOfProvince && actor.reach !== 'province') throw refuse('FORBIDDEN');
  }

  /** Two files of one register are written one after the other: the second sees what the first added. */
  private oneAtATime(tx: Tx): Promise<unknown> {
    const register = `${tx.province} ${this.name}`;
    return tx.manager.query('SELECT pg_advisory_xact_lock(hashtext($1), hashtext($2))', ['register', register]);
  }

  /** What changed or was added after the file was read is refused, and what was in dispute then unless somebody decided it. */
  private refuseChanged({ edits, adds }: RegisterPlan, now: ReadonlyMap<string, Values>, takeAt: TakeAt): void {
    const changed = edits.flatMap((edit, index) => {
      const { id, name, seen, disputed } = edit;
      const open = disputed.find((key) => takenOf(edit, key, takeAt) === 'neither');
      if (isSame(now.get(id), seen, this.ofAdditions) && open === undefined) return [];
      const field = `edits.${index}.${open ?? disputed[0] ?? ''}`;
      return [{ field, code: 'REGISTER_CHANGED' as const, values: { what: name } }];
    });
    // A record that the file itself edits is no other's: the reading saw whether it makes room for what is added.
    const own = new Set(edits.map(({ seen }) => this.keyOf(seen)));
    const held = new Set([...now.values()].map((values) => this.keyOf(values)).filter((key) => !own.has(key)));
    const added = adds.flatMap(({ name, values }, index) => {
      const key = this.keyOf(values);
      if (key === null || !held.has(key)) return [];
      return [{ field: `adds.${index}.`, code: 'REGISTER_ADDED_SINCE' as const, values: { what: name } }];
    });
    const faults = [...changed, ...added];
    if (faults.length > 0) throw refuseAll(faults);
  }

  private async lastAct(tx: Tx, id: string, values: Values): Promise<{ by: string; at: string }> {
    const { items } = await readAudit(tx, { ...this.objectOf(id, values), page: 1, pageSize: 1 });
    return { by: items[0]?.actor ?? '', at: items[0]?.at.toISOString() ?? '' };
  }
}

export const onlyFaults = (faults: ImportFault[]): Reading<RegisterPlan> => ({
  faults,
  changes: [],
  conflicts: [],
  rows: 0,
  skipped: 0,
  plan: { edits: [], adds: [] },
});

/** Which value of a key is taken: what nobody disputes is the file's. */
const takenOf = ({ disputed, places }: Edit, key: string, takeAt: TakeAt): Take =>
  disputed.includes(key) ? takeAt(places[key] ?? { sheet: null, cell: null }) : 'file';

const valuesOf = ({ adds }: RegisterPlan): Values[] => adds.map(({ values }) => values);

/** Whether a record still stands in every value as it did, but for those left out; through JSON, as plans are kept. */
const isSame = (now: Values | undefined, then: Values, but: readonly string[] = []): boolean => {
  if (now === undefined) return false;
  const keys = new Set([...Object.keys(now), ...Object.keys(then)]);
  return [...keys].every((key) => but.includes(key) || (now[key] ?? null) === (then[key] ?? null));
};

/** A use case's refusal with each fault at a place of the plan: `edits.3.year`. */
export async function refusedAt<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, values } = error;
    const faults = error.faults.length > 0 ? error.faults : [{ field: '', code, values }];
    throw refuseAll(
      faults.map(({ field, ...fault }) => ({ ...fault, field: [place, field].filter(Boolean).join('.') })),
    );
  }
}
