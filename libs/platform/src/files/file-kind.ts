import type { FileKindName } from '@chuan-xa/wording';
import { zipNames } from './zip-names.js';

/** How a kind of file is served, and the endings that its name may have; the first is the usual one. */
export interface FileKind {
  mediaType: string;
  endings: readonly [string, ...string[]];
}

/** What is kept of files, and nothing else: nothing that a browser would run. */
export const FILE_KINDS: Record<FileKindName, FileKind> = {
  pdf: { mediaType: 'application/pdf', endings: ['pdf'] },
  jpeg: { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg', 'jfif'] },
  png: { mediaType: 'image/png', endings: ['png'] },
  webp: { mediaType: 'image/webp', endings: ['webp'] },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', endings: ['xlsx'] },
  docx: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', endings: ['docx'] },
};

/** What a paper becomes when it is scanned or photographed. */
export const SCAN_KINDS: readonly FileKindName[] = ['pdf', 'jpeg', 'png'];

const startsWith = (bytes: Buffer, sign: string, at = 0): boolean =>
  bytes.toString('latin1', at, at + sign.length) === sign;

/** What the first bytes are, whatever the file is called; `macros`: a document that carries a program; null: none of ours. */
export function kindOf(bytes: Buffer): FileKindName | 'macros' | null {
  if (startsWith(bytes, '%PDF-')) return 'pdf';
  if (startsWith(bytes, '\xff\xd8\xff')) return 'jpeg';
  if (startsWith(bytes, '\x89PNG\r\n\x1a\n')) return 'png';
  if (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)) return 'webp';
  return startsWith(bytes, 'PK\x03\x04') ? documentKind(zipNames(bytes) ?? []) : null;
}

function documentKind(parts: string[]): FileKindName | 'macros' | null {
  if (!parts.includes('[Content_Types].xml')) return null;
  if (parts.some((part) => /(^|\/)vbaProject\.bin$/i.test(part))) return 'macros';
  // Office numbers the main part when it saves a document anew: document2.xml.
  if (parts.some((part) => /^xl\/workbook\d*\.xml$/.test(part))) return 'xlsx';
  return parts.some((part) => /^word\/document\d*\.xml$/.test(part)) ? 'docx' : null;
}
