import {
  type Document,
  LineCounter,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  Scalar,
  visit,
} from 'yaml';
import { type Finding, lawFault, type LawFault, type Path } from './fault.js';
import { structureFindings } from './structure.js';

/** A YAML text that was read: its value, what is wrong with its structure, and where everything stands. */
export interface LawText {
  value: unknown;
  structure: Finding[];
  /** Findings as faults, each with its place, in the order of the text. */
  faults: (findings: readonly Finding[]) => LawFault[];
}

/** Reads one YAML document. A syntax error is all that can be said of a text; else structure and value are given. */
export function readLawText(
  text: string,
  file: string,
): { ok: true; law: LawText } | { ok: false; faults: LawFault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, version: '1.2', prettyErrors: false });
  const place = (offset: number, path: Path): string => {
    const { line, col } = lines.linePos(offset);
    return `${line}:${col} ${path.join('.')}`.trimEnd();
  };
  if (document.errors.length > 0) {
    const faults = document.errors.map((error) =>
      lawFault(file, place(error.pos[0], []), 'LAW_NOT_YAML', { detail: error.message }),
    );
    return { ok: false, faults };
  }
  const structure = structureFindings(document);
  const atAliases = new Map(structure.map((finding) => [finding, offsetOf(document, finding)]));
  // An alias is refused already; nothing may be unfolded from it.
  visit(document, { Alias: () => new Scalar(null) });
  const faults = (findings: readonly Finding[]): LawFault[] =>
    findings
      .map((finding) => ({ finding, offset: atAliases.get(finding) ?? offsetOf(document, finding) }))
      .sort((a, b) => a.offset - b.offset)
      .map(({ finding: { code, path, values }, offset }) => lawFault(file, place(offset, path), code, values));
  return { ok: true, law: { value: document.toJS() as unknown, structure, faults } };
}

/** Where a path stands in the text; what does not exist is shown at what should hold it. */
function offsetOf(document: Document, { path, key }: Finding): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, step] of path.entries()) {
    const next = childOf(node, step);
    if (next === undefined) break;
    const pointsAtKey = index === path.length - 1 && key === true;
    offset = startOf(pointsAtKey ? next.key : next.value) ?? startOf(next.key) ?? offset;
    node = next.value;
  }
  return offset;
}

function childOf(node: unknown, step: string | number): { key: unknown; value: unknown } | undefined {
  if (isSeq(node))
    return typeof step === 'number' && step < node.items.length
      ? { key: node.items[step], value: node.items[step] }
      : undefined;
  if (!isMap(node)) return undefined;
  // Of a key written twice the later one is meant, as it is the one that YAML keeps.
  const pair = node.items.findLast(
    (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
  );
  return pair && { key: pair.key, value: pair.value };
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined;
}
