import { importKindWords, type ImportKindCode } from '@chuan-xa/wording';
import { answered, sendFile, server } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { may, type Session } from '../../app/session.js';

export type Import = components['schemas']['ImportView'];
export type ImportRow = components['schemas']['ImportRowView'];
export type Applied = components['schemas']['AppliedView'];
export type MapNeeded = components['schemas']['MapNeededView'];
export type Clash = components['schemas']['ImportConflictView'];

/** The kinds that this account may send, in the order of the words. */
export const kindsOf = (session: Session): ImportKindCode[] =>
  (Object.keys(importKindWords) as ImportKindCode[]).filter((kind) => may(session, `POST /api/imports/${kind}`));

export const isKind = (text: string | undefined): text is ImportKindCode =>
  text !== undefined && Object.hasOwn(importKindWords, text);

/** What is said with a file. */
export interface SendOptions {
  round?: string;
  submit?: boolean;
  /** "2023-11-01" */
  unitsOn?: string;
  edition?: string;
}

/**
 * Sends a file to be read; nothing is written. Throws what the server refuses.
 * @param tell the bytes that have gone, of all
 */
export function sendImport(
  kind: ImportKindCode,
  file: File,
  options: SendOptions,
  tell: (sent: number, of: number) => void,
): Promise<Import> {
  const query = new URLSearchParams(
    Object.entries(options).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[name, String(value)]],
    ),
  ).toString();
  return sendFile<Import>(`/api/imports/${kind}${query === '' ? '' : `?${query}`}`, file, tell);
}

export const readImport = (kind: ImportKindCode, id: string, signal?: AbortSignal): Promise<Import> =>
  answered(server.GET('/api/imports/{kind}/{id}', { params: { path: { kind, id } }, signal }));

/** By which the answer about one file is known. */
export const importKey = (kind: string, id: string) => ['GET /api/imports/:kind/:id', kind, id] as const;
