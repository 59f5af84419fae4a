import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ImportFault } from '../../workbook-file/faults.js';
import { readSheetMap } from '../read-sheet-map.js';
import type { AssessmentsMap, RecognitionsMap, SheetMap } from '../sheet-map.js';

export const sampleBytes = (name: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`../samples/${name}`, import.meta.url)));

const say = (faults: readonly ImportFault[]): string =>
  faults.map(({ cell, sentence }) => `${cell ?? ''} ${sentence}`).join('\n');

export const mapOf = (yaml: string): SheetMap => {
  const read = readSheetMap(yaml);
  if (!read.ok) throw new Error(say(read.faults));
  return read.map;
};

export const assessmentsMap = (yaml: string): AssessmentsMap => {
  const map = mapOf(yaml);
  if (map.kind !== 'assessments') throw new Error(map.kind);
  return map;
};

export const recognitionsMap = (yaml: string): RecognitionsMap => {
  const map = mapOf(yaml);
  if (map.kind !== 'recognitions') throw new Error(map.kind);
  return map;
};
