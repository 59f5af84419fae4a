import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { problemSentence } from '@chuan-xa/wording';
import { Refusal } from '@chuan-xa/platform';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../test/support/test-database.js';
import { dataSourceOptions } from '../data-source.js';
import { migrate } from '../migrate.js';
import { loadBackup } from './load-backup.js';
import { readBackup, readThrough } from './read-backup.js';
import { RowDigest } from './row-digest.js';
import { backupFault } from './backup-fault.js';
import { BEGIN, END, type Beginning, type Ending } from './manifest.js';
import type { TarEntry } from './tar.js';
import { openEmptyDatabases, type EmptyDatabases } from './testing/empty-databases.js';
import { rewriteBackup } from './testing/rewrite-backup.js';
import { writeBackup } from './write-backup.js';

const NOW = new Date('2026-11-22T02:00:00Z');
let real: TestDatabase;
let empty: EmptyDatabases;
let folder: string;
let file: string;
let target: string;

beforeAll(async () => {
  real = await openTestDatabase('real');
  empty = await openEmptyDatabases();
  folder = await mkdtemp(join(tmpdir(), 'chuan-xa-restore-'));
  file = join(folder, 'whole.tar.gz');
  await writeBackup(real.ownerUrl, file, NOW);
  target = empty.cluster.ownerUrl(await empty.make());
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await empty.close();
  await real.close();
});

/** Asks a database as its owner. */
async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const owner = new DataSource({ ...dataSourceOptions(url), migrations: [] });
  await owner.initialize();
  try {
    return await owner.query<Record<string, unknown>[]>(sql);
  } finally {
    await owner.destroy();
  }
}
const relations = (url: string): Promise<unknown[]> =>
  ask(url, "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace");

/** The refusal of a load; and that nothing stands in the database afterwards. */
async function refusedLoad(of: string): Promise<Refusal> {
  const refused: unknown = await loadBackup({ ownerUrl: target, file: of, kind: 'real' }).catch(
    (error: unknown) => error,
  );
  expect(await relations(target)).toEqual([]);
  if (!(refused instanceof Refusal)) throw refused;
  return refused;
}
/** The code with which a backup is refused when it is read through. */
const whyUnread = async (of: string): Promise<unknown> =>
  readThrough(of).then(
    () => 'read',
    (error: unknown) => (backupFault(error, of) as Refusal).code,
  );
const altered = async (change: (entry: TarEntry) => TarEntry): Promise<string> => {
  const to = join(folder, randomUUID());
  await rewriteBackup(file, to, change);
  return to;
};
const json = (name: string, change: (said: Beginning & Ending) => unknown): ((entry: TarEntry) => TarEntry) => {
  return (entry) =>
    entry.name === name
      ? { name, body: Buffer.from(JSON.stringify(change(JSON.parse(entry.body.toString()) as Beginning & Ending))) }
      : entry;
};
const rows = (table: string, change: (text: string) => string): ((entry: TarEntry) => TarEntry) => {
  return (entry) =>
    entry.name.startsWith(`tables/${table}/`)
      ? { ...entry, body: Buffer.from(changed(entry.body.toString(), change)) }
      : entry;
};

/** Changes a text, and holds that this is a change. */
function changed(text: string, change: (text: string) => string): string {
  expect(change(text)).not.toBe(text);
  return change(text);
}

describe('a backup that is not what was written', () => {
  it('cut anywhere is refused, and nothing is written', async () => {
    const bytes = await readFile(file);
    for (let part = 0; part < 40; part += 1) {
      const cut = join(folder, 'cut');
      await writeFile(cut, bytes.subarray(0, Math.floor((bytes.length * part) / 40)));
      expect(await whyUnread(cut), `${part}/40`).toBe('BACKUP_CUT');
    }
    const cut = join(folder, 'cut');
    await writeFile(cut, bytes.subarray(0, bytes.length - 1));
    expect((await refusedLoad(cut)).code).toBe('BACKUP_CUT');
  });

  it('with one bit turned anywhere, also in the sum at its end, is refused', async () => {
    const turned = join(folder, 'turned');
    const whole = gunzipSync(await readFile(file));
    for (let part = 0; part <= 40; part += 1) {
      const bytes = await readFile(file);
      // Behind the ten bytes of the head of gzip, in which the time and the system are nobody's concern.
      const at = 10 + Math.floor(((bytes.length - 11) * part) / 40);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (part % 8));
      await writeFile(turned, bytes);
      const why = await whyUnread(turned);
      // A bit may mean nothing to whoever unpacks: then it is the same backup, to the letter.
      if (why === 'read') expect(gunzipSync(bytes).equals(whole), `${part}/40`).toBe(true);
      else expect(why, `${part}/40`).toMatch(/^BACKUP_(DAMAGED|STRANGE|CUT)$/);
    }
    expect((await refusedLoad(turned)).code).toMatch(/^BACKUP_(DAMAGED|STRANGE|CUT)$/);
  });

  it('with a word changed by hand, or a row left out, is refused', async () => {
    const word = await altered(rows('commune', (text) => text.replace('Tràng Định', 'Trang Định')));
    expect((await refusedLoad(word)).code).toBe('BACKUP_DAMAGED');
    const row = await altered(rows('office_reach', (text) => text.replace(/^.*\n/, '')));
    expect((await refusedLoad(row)).code).toBe('BACKUP_DAMAGED');
  });

  it('with an act of the record changed and every sum put right is found by the chain', async () => {
    const change = rows('audit_record', (text) => text.replace('Hệ thống', 'Kẻ khác'));
    const first = await altered(change);
    const sums = await sumsOf(first);
    const forged = await altered((entry) =>
      json(END, (said) => ({ ...said, tables: said.tables.map((one) => sums.get(one.name) ?? one) }))(change(entry)),
    );
    await expect(readThrough(forged)).resolves.toBeDefined();
    expect((await refusedLoad(forged)).code).toBe('BACKUP_RECORD_BROKEN');
  });

  it('is none at all: refused in words', async () => {
    const other = join(folder, 'other');
    await writeFile(other, 'một tệp khác');
    const { code, values } = await refusedLoad(other);
    expect(code).toBe('BACKUP_STRANGE');
    expect(problemSentence(code, values)).toContain('không phải bản sao lưu');
    expect((await refusedLoad(join(folder, 'khong-co'))).code).toBe('FILE_NOT_READ');
    await writeFile(other, '');
    expect((await refusedLoad(other)).code).toBe('BACKUP_CUT');
  });
});

/** What every table of an altered backup comes to, as a forger would compute it. */
async function sumsOf(forged: string): Promise<Map<string, Ending['tables'][number]>> {
  const sums = new Map<string, Ending['tables'][number]>();
  await readBackup(forged, {
    begin: async () => {},
    table: async ({ name }, pieces) => {
      const digest = new RowDigest();
      for await (const piece of pieces) digest.add(piece);
      sums.set(name, { name, rows: digest.rows, bytes: digest.bytes, digest: digest.value });
    },
  }).catch((error: unknown) => {
    expect(backupFault(error, forged)).toMatchObject({ code: 'BACKUP_DAMAGED' });
  });
  return sums;
}

describe('a backup of another version', () => {
  it('newer than this one is refused', async () => {
    const steps = await altered(json(BEGIN, (said) => ({ ...said, migrations: [...said.migrations, 'Fly9'] })));
    expect((await refusedLoad(steps)).code).toBe('BACKUP_NEWER');
    const form = await altered(json(BEGIN, (said) => ({ ...said, format: 2 })));
    expect((await refusedLoad(form)).code).toBe('BACKUP_NEWER');
  });

  it('whose tables are not those of its version is refused', async () => {
    const odd = await altered(json(BEGIN, (said) => ({ ...said, migrations: said.migrations.slice(0, 18) })));
    expect((await refusedLoad(odd)).code).toBe('BACKUP_STRANGE');
  });

  it('older is loaded as it was and brought to this one', async () => {
    const name = await empty.make();
    const { migrations, ...options } = dataSourceOptions(empty.cluster.ownerUrl(name));
    const all = Array.isArray(migrations) ? migrations : [];
    const owner = new DataSource({ ...options, migrations: all.slice(0, 17) });
    await owner.initialize();
    await owner.runMigrations();
    await owner.query(
      "INSERT INTO installation (sole, kind, province_code, born_at) VALUES (true, 'real', '24', now())",
    );
    await owner.destroy();
    const old = join(folder, 'old');
    const { migrations: then } = await writeBackup(empty.cluster.ownerUrl(name), old, NOW);
    expect(then).toHaveLength(17);
    const into = empty.cluster.ownerUrl(await empty.make());
    await loadBackup({ ownerUrl: into, file: old, kind: 'real' });
    expect(await migrate(into, 'real', '24')).toMatchObject({ ran: [], installation: { province: '24' } });
    expect(await ask(into, 'SELECT count(*)::int AS steps FROM migrations')).toEqual([{ steps: all.length }]);
  });

  it('of a demo is no real one’s', async () => {
    const invented = await altered(json(BEGIN, (said) => ({ ...said, kind: 'demo' })));
    expect((await refusedLoad(invented)).code).toBe('BACKUP_OTHER_KIND');
  });
});

describe('a database that is not empty', () => {
  let full: string;
  beforeAll(async () => {
    const name = await empty.make();
    full = empty.cluster.ownerUrl(name);
    await migrate(full, 'real', '24');
  });
  const province = async (): Promise<unknown> =>
    (await ask(full, 'SELECT province_code AS code FROM installation'))[0]?.code;

  it('is left alone, unless told', async () => {
    await expect(loadBackup({ ownerUrl: full, file, kind: 'real' })).rejects.toMatchObject({
      code: 'RESTORE_NOT_EMPTY',
    });
    expect(await province()).toBe('24');
  });

  it('is left alone while somebody uses it', async () => {
    const other = new DataSource({ ...dataSourceOptions(full), migrations: [] });
    await other.initialize();
    await expect(loadBackup({ ownerUrl: full, file, replace: true })).rejects.toMatchObject({ code: 'RESTORE_IN_USE' });
    await other.destroy();
  });

  it('told so, is as it was when the backup is no good, and else is what was backed up', async () => {
    const bytes = await readFile(file);
    const cut = join(folder, 'cut-late');
    await writeFile(cut, bytes.subarray(0, bytes.length - 20));
    const before = await relations(full);
    await expect(loadBackup({ ownerUrl: full, file: cut, replace: true })).rejects.toMatchObject({
      code: 'BACKUP_CUT',
    });
    expect(await province()).toBe('24');
    expect(await relations(full)).toEqual(before);
    await loadBackup({ ownerUrl: full, file, replace: true });
    expect(await province()).toBe('20');
  });
});
