import { createHash } from 'node:crypto';
import { openZip } from '../../workbook-file/zip.js';

const LIMIT = 200 * 1024 * 1024;

/** Every part of a package by its name, in the package's order: the SHA-256 of what it holds. */
export const partsOf = (bytes: Buffer): Map<string, string> => {
  const zip = openZip(bytes, LIMIT);
  return new Map(zip.names.map((name) => [name, createHash('sha256').update(zip.read(name, LIMIT)).digest('hex')]));
};

/** One part as text. */
export const partOf = (bytes: Buffer, name: string): string => openZip(bytes, LIMIT).read(name, LIMIT).toString();

/** Names of parts that differ, or that only one of the two has. */
export const changedParts = (before: Buffer, after: Buffer): string[] => {
  const [one, other] = [partsOf(before), partsOf(after)];
  return [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name)).sort();
};
