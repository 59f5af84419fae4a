import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Pair, type Scalar } from 'yaml';
import type { Finding, Path } from './fault.js';

/** The only numbers in a law file: all others are decimal strings. */
const INTEGERS = new Set(['termYears.value']);
const WORD = /^[A-Za-z]+$/;

/** What YAML allows and a law file does not: repeated keys, aliases, merges, tags, numbers and text without quotes. */
export function structureFindings(document: Document): Finding[] {
  return ofNode(document.contents, []);
}

function ofNode(node: unknown, path: Path): Finding[] {
  if (isAlias(node)) return [{ code: 'LAW_ALIAS_REFUSED', path }];
  const own: Finding[] =
    isNode(node) && (marked(node) || node.tag !== undefined) ? [{ code: 'LAW_ALIAS_REFUSED', path }] : [];
  if (isMap(node)) return [...own, ...ofPairs(node.items, path)];
  if (isSeq(node)) return [...own, ...node.items.flatMap((item, index) => ofNode(item, [...path, index]))];
  return isScalar(node) ? [...own, ...ofScalar(node, path)] : own;
}

const marked = (node: object): boolean => 'anchor' in node && node.anchor !== undefined;

function ofPairs(pairs: Pair[], path: Path): Finding[] {
  const seen = new Set<string>();
  return pairs.flatMap(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : String(key);
    const at = [...path, name];
    const repeated: Finding[] = seen.has(name)
      ? [{ code: 'LAW_DUPLICATE_KEY', path: at, key: true, values: { key: name } }]
      : [];
    seen.add(name);
    return [...repeated, ...ofKey(key, name, at), ...ofNode(value, at)];
  });
}

function ofKey(key: unknown, name: string, path: Path): Finding[] {
  if (name === '<<' || !isScalar(key)) return [{ code: 'LAW_ALIAS_REFUSED', path, key: true }];
  return typeof key.value === 'number'
    ? [{ code: 'LAW_UNQUOTED_NUMBER', path, key: true, values: { text: key.source ?? name } }]
    : [];
}

function ofScalar({ type, value, source }: Scalar, path: Path): Finding[] {
  if (typeof value === 'string' && value.normalize('NFC') !== value) return [{ code: 'LAW_NOT_NFC', path }];
  if (type !== 'PLAIN') return [];
  const text = source ?? String(value);
  if (typeof value === 'number' || typeof value === 'bigint') {
    return INTEGERS.has(path.join('.')) ? [] : [{ code: 'LAW_UNQUOTED_NUMBER', path, values: { text } }];
  }
  // Unquoted, a comma would cut a citation in two and a '#' would end it.
  return typeof value === 'string' && !WORD.test(value) ? [{ code: 'LAW_UNQUOTED_TEXT', path, values: { text } }] : [];
}
