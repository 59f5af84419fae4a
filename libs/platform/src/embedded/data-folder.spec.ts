import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { prepareDataFolder } from './data-folder.js';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'chuan-xa-folder-'))));
afterEach(() => rmSync(folder, { recursive: true }));

it('what a start that was killed left half made goes, what another start makes stays', () => {
  const secrets = { admin: 'a', owner: 'b', app: 'c' };
  writeFileSync(join(folder, 'secrets.json'), JSON.stringify(secrets));
  mkdirSync(join(folder, 'postgresql'));
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  const living = process.ppid;
  for (const pid of [dead, process.pid, living]) {
    mkdirSync(join(folder, `postgresql.${pid}`));
    writeFileSync(join(folder, `postgresql.${pid}`, 'PG_VERSION'), '18');
    writeFileSync(join(folder, `postgresql.${pid}.password`), 'a');
    writeFileSync(join(folder, `secrets.json.${pid}`), '{}');
  }
  writeFileSync(join(folder, 'postgresql.log'), '');
  expect(prepareDataFolder(folder, { initdb: '/none', postgres: '/none' }, undefined)).toEqual(secrets);
  const draftsOfLiving = [`postgresql.${living}`, `postgresql.${living}.password`, `secrets.json.${living}`];
  expect(readdirSync(folder).sort()).toEqual(
    ['postgresql', 'postgresql.log', 'secrets.json', ...draftsOfLiving].sort(),
  );
});
