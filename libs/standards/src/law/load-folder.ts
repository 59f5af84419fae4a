import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '@chuan-xa/scoring';
import type { LawFault } from './fault.js';
import { standardsFolder } from './folder.js';
import { loadEdition, type Loaded } from './load-edition.js';
import { LOCK_FILE, lockFaults } from './lock.js';
import { compareRevisions } from './revision-order.js';

/** `faults` is empty when all is well; `editions` are those that could be read, by id and revision. */
export interface LawFolder {
  editions: Edition[];
  faults: LawFault[];
}

/**
 * Reads every law file of a folder (`<edition>/<revision>.yaml`) and holds them against its list of published
 * revisions. Whoever loads what it gives must first see that there are no faults.
 */
export function loadFolder(folder: string = standardsFolder(), { allowInvented = false } = {}): LawFolder {
  const files = filesOf(folder);
  const load = (file: string, editions: Edition[]): Loaded =>
    loadEdition(readFileSync(join(folder, file), 'utf8'), file, { editions, allowInvented });
  // Twice: who refers to another edition needs the others first.
  const independent = files.map((file) => load(file, [])).flatMap((loaded) => (loaded.ok ? [loaded.edition] : []));
  const loaded = files.map((file) => load(file, independent));
  const editions = loaded.flatMap((one) => (one.ok ? [one.edition] : [])).sort(byIdentity);
  const lock = existsSync(join(folder, LOCK_FILE)) ? readFileSync(join(folder, LOCK_FILE), 'utf8') : '[]';
  const faults = [...loaded.flatMap((one) => (one.ok ? [] : one.faults)), ...lockFaults(lock, editions, files)];
  return { editions, faults };
}

const byIdentity = (a: Edition, b: Edition): number =>
  a.id === b.id ? compareRevisions(a.revision, b.revision) : a.id < b.id ? -1 : 1;

/** Whatever stands in an edition's folder is a law file: one that is misnamed must not be passed over in silence. */
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => `${name}/${file}`))
    .sort();
