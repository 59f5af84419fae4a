#!/usr/bin/env node
/**
 * Makes the reference files of a province from two registry packages and its hand-written supplement.
 *   node tools/places/generate.mjs --province 20     writes database/reference/places/20/*.yaml
 *   node tools/places/generate.mjs --check           fails if a file on disk is not what would be written
 * `--into <folder>`: another place than database/reference/places, to look at a province.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { assemble } from './assemble.mjs';
import { render } from './render.mjs';
import { readSources } from './sources.mjs';

const { values } = parseArgs({
  options: {
    province: { type: 'string', multiple: true },
    check: { type: 'boolean', default: false },
    into: { type: 'string' },
  },
});
const root = values.into ?? join(import.meta.dirname, '..', '..', 'database', 'reference', 'places');
const wanted =
  values.province ?? (values.check && existsSync(root) ? readdirSync(root).filter((name) => /^\d{2}$/.test(name)) : []);
if (wanted.length === 0) {
  console.error('usage: generate.mjs --province <code of one of the 63 provinces of 2023>… [--check]');
  process.exit(2);
}

const sources = readSources();
const stale = [];
for (const province of wanted) {
  const folder = join(root, province);
  const supplement = join(folder, 'supplement.yaml');
  const given = existsSync(supplement) ? parse(readFileSync(supplement, 'utf8').normalize('NFC')) : null;
  const made = assemble(sources, province, given);
  const files = render(made);
  if (values.check) {
    const named = new Set([...Object.keys(files), 'supplement.yaml']);
    const present = existsSync(folder) ? readdirSync(folder) : [];
    const differs = (name) => !present.includes(name) || readFileSync(join(folder, name), 'utf8') !== files[name];
    stale.push(
      ...Object.keys(files)
        .filter(differs)
        .map((name) => `${province}/${name} is stale`),
    );
    stale.push(...present.filter((name) => !named.has(name)).map((name) => `${province}/${name} is not generated`));
    continue;
  }
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const gaps = made.steps.reduce((n, s) => n + s.gaps.length, 0);
  console.log(
    `${province} ${made.periods[0].province.name}: ${made.lists.map((l) => l.length).join(' → ')} units, ${gaps} gaps`,
  );
}
if (stale.length > 0) {
  console.error(`${stale.join('\n')}\nRun: node tools/places/generate.mjs --province <code>`);
  process.exit(1);
}
