import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { figuresTable } from './figures-table.js';
import type { Figure } from './figure.js';

/** Gathers what every file of the suite measured: one table at the end, and JSON, also into the file that `BENCH_JSON` names. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'chuan-xa-figures-'));
  const file = join(folder, 'figures.jsonl');
  writeFileSync(file, '');
  project.provide('figures', file);
  return () => {
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    const figures = lines.map((line) => JSON.parse(line) as Figure);
    rmSync(folder, { recursive: true });
    const processors = cpus();
    const machine = {
      at: new Date().toISOString(),
      processor: `${processors.length} × ${processors[0]?.model ?? '?'}`,
      memoryGb: Math.round(totalmem() / 2 ** 30),
      node: process.version,
    };
    console.table(figuresTable(figures));
    const said = JSON.stringify({ machine, figures }, null, 2);
    const { BENCH_JSON: kept } = process.env;
    if (kept === undefined || kept === '') console.log(said);
    else writeFileSync(kept, `${said}\n`);
  };
}
