import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { FileFault } from './places-reference.js';
import { schemas, type FileKind } from './schema.js';

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, formats: { date: isDay } });
const validators = Object.fromEntries(
  Object.entries(schemas).map(([kind, schema]) => [kind, ajv.compile(schema)]),
) as Record<FileKind, ValidateFunction>;

function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** A file that has been read: its content, and where each part of it stands. */
export interface ReadFile<T> {
  content: T | null;
  faults: FileFault[];
  /** The fault of one part, e.g. of `['communes', 3]`. */
  fault: (path: (string | number)[], message: string) => FileFault;
}

/** Reads one reference file strictly: YAML without duplicate keys, NFC, exactly the keys of its schema. */
export function readFile<T>(name: string, kind: FileKind, text: string): ReadFile<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const fault = (path: (string | number)[], message: string): FileFault => ({
    file: name,
    line: lineOf(document, lines, path),
    at: path.length === 0 ? '/' : `/${path.join('/')}`,
    message,
  });
  const faults = document.errors.map((e) => ({
    file: name,
    line: lines.linePos(e.pos[0]).line,
    at: '/',
    message: e.message.split('\n')[0] ?? e.code,
  }));
  if (text !== text.normalize('NFC')) faults.push({ ...fault([], 'text is not NFC'), line: lineNotNfc(text) });
  if (faults.length > 0) return { content: null, faults, fault };
  const content = document.toJS() as unknown;
  const validate = validators[kind];
  if (validate(content)) return { content: content as T, faults: [], fault };
  return { content: null, faults: (validate.errors ?? []).map((e) => fault(pathOf(e), sentence(e))), fault };
}

const pathOf = (error: ErrorObject): string[] => error.instancePath.split('/').slice(1);

const sentence = ({ message, params }: ErrorObject): string => {
  const { additionalProperty, allowedValues } = params as { additionalProperty?: string; allowedValues?: string[] };
  const what = additionalProperty ?? allowedValues?.join(', ');
  const fault = message ?? 'is faulty';
  return what === undefined ? fault : `${fault}: ${what}`;
};

function lineOf(document: Document, lines: LineCounter, path: (string | number)[]): number | null {
  for (let length = path.length; length > 0; length -= 1) {
    const keys = path.slice(0, length).map((key) => (/^\d+$/.test(String(key)) ? Number(key) : key));
    const node = document.getIn(keys, true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return null;
}

const lineNotNfc = (text: string): number => text.split('\n').findIndex((line) => line !== line.normalize('NFC')) + 1;
