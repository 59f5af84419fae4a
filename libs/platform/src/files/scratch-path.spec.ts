import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { removeScratchLeft, scratchPath } from './scratch-path.js';

const made: string[] = [];
function file(path: string): string {
  writeFileSync(path, '');
  made.push(path);
  return path;
}
afterEach(() => {
  for (const path of made.splice(0)) rmSync(path, { force: true });
});

it('what a killed server left goes at the next start, what a living one makes stays', async () => {
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  const own = scratchPath('.xlsx');
  const of = (pid: number): string => own.replace(`chuan-xa-${process.pid}-`, `chuan-xa-${pid}-`);
  expect(basename(own)).toMatch(/^chuan-xa-\d+-[0-9a-f-]{36}\.xlsx$/);
  const [left, living] = [file(of(dead)), file(of(process.ppid))];
  const strange = file(left.replace(/\.xlsx$/, '.xlsx.bak'));
  await removeScratchLeft();
  expect([left, living, strange].map((path) => existsSync(path))).toEqual([false, true, true]);
});
