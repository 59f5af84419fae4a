import type { Edition } from '@chuan-xa/scoring';
import { notSaidYet, type Finding, lawFault, type LawFault } from './fault.js';
import { readLawText } from './law-text.js';
import { shapeFindings } from './shape.js';

/** One line of the list of published revisions. */
export interface Locked {
  edition: string;
  revision: string;
  sha256: string;
}

export const LOCK_FILE = 'published.yaml';

/** The list and the files, held against each other. `files` are all that are there, `editions` those that could be read. */
export function lockFaults(text: string, editions: readonly Edition[], files: readonly string[]): LawFault[] {
  const read = readLawText(text, LOCK_FILE);
  if (!read.ok) return read.faults;
  const { value, structure, faults } = read.law;
  const list = (value ?? []) as Locked[];
  const findings = [...structure, ...notSaidYet(shapeFindings(list, 'published'), structure)];
  if (findings.length > 0) return faults(findings);
  return [
    ...faults([...twice(list), ...missing(list, files)]),
    ...editions.flatMap((edition) => againstList(edition, list)),
  ];
}

const keyOf = ({ edition, revision }: Locked): string => `${edition}/${revision}`;

function twice(list: Locked[]): Finding[] {
  const keys = list.map(keyOf);
  return keys.flatMap((id, index) =>
    keys.indexOf(id) === index ? [] : [{ code: 'LAW_ID_DUPLICATED', path: [index], values: { id } }],
  );
}

const missing = (list: Locked[], files: readonly string[]): Finding[] =>
  list.flatMap((locked, index) =>
    files.includes(`${keyOf(locked)}.yaml`)
      ? []
      : [{ code: 'LAW_LOCKED_MISSING', path: [index], values: { edition: locked.edition, revision: locked.revision } }],
  );

function againstList({ id, revision, sha256 }: Edition, list: Locked[]): LawFault[] {
  const file = `${id}/${revision}.yaml`;
  const locked = list.find((line) => line.edition === id && line.revision === revision);
  if (!locked) return [lawFault(file, '1:1', 'LAW_NOT_LOCKED', { revision, found: sha256 })];
  if (locked.sha256 === sha256) return [];
  return [lawFault(file, '1:1', 'LAW_PUBLISHED_CHANGED', { revision, locked: locked.sha256, found: sha256 })];
}
