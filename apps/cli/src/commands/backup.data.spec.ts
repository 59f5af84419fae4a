import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { openCluster, type Cluster } from '@chuan-xa/platform';
import { afterAll, afterEach, beforeAll, expect, inject, it, vi } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { backupCommand, checkBackupCommand, restoreCommand } from './backup.js';

let real: TestDatabase;
let cluster: Cluster;
let folder: string;
let empty: string;
let said: string[];
beforeAll(async () => {
  real = await openTestDatabase('real');
  cluster = await openCluster(inject('dataFolder'));
  folder = await mkdtemp(join(tmpdir(), 'chuan-xa-cli-'));
  empty = `test_${folder.replaceAll(/[^a-z0-9]/gi, '').toLowerCase()}`;
  await cluster.ensureDatabase(empty);
});
afterAll(async () => {
  await cluster.dropDatabase(empty);
  await cluster.release();
  await real.close();
  await rm(folder, { recursive: true, force: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** Runs a command as an operator would, on a server's database. */
async function run(database: { appUrl: string; ownerUrl: string }, ...words: string[]): Promise<string> {
  vi.stubEnv('DATABASE_URL', database.appUrl);
  vi.stubEnv('DATABASE_OWNER_URL', database.ownerUrl);
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  const program = new Command().option('--real').exitOverride();
  for (const command of [backupCommand(), checkBackupCommand(), restoreCommand()]) program.addCommand(command);
  await program.parseAsync(['node', 'chuan-xa', '--real', ...words]);
  return said.join('\n');
}

it('a backup of a server’s database is taken, checked and restored by command', async () => {
  expect(await run(real, 'backup', '--to', folder)).toMatch(/SHA-256 của tệp: [0-9a-f]{64}/);
  expect(said.join()).toContain('CHƯA khôi phục thử'); // the owner may not make a database
  const [name = ''] = await readdir(folder);
  const file = join(folder, name);
  const into = { appUrl: cluster.appUrl(empty), ownerUrl: cluster.ownerUrl(empty) };
  expect(await run(into, 'check-backup', file)).toMatch(/bảng, [\d.]+ dòng/);
  const [head] = await real.rows<{ head: string }>("SELECT number || ':' || hash AS head FROM audit_head");
  expect(await run(into, 'restore', file)).toContain('mọi bảng, mọi tệp và cả chuỗi nhật ký đều khớp');
  expect(said.join('\n')).toContain(`Dấu cuối của nhật ký: ${String(head?.head)}`);
  await expect(run(into, 'restore', file)).rejects.toMatchObject({ code: 'RESTORE_NOT_EMPTY' });
  expect(await run(into, 'restore', '--replace', file)).toContain('Đã khôi phục');
});
