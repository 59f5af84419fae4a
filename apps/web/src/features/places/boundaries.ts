import { answered, sendFile, server } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { nowOld, useAnswer } from '../../app/questions.js';

export type BoundaryCheck = components['schemas']['BoundaryCheckView'];
export type Boundary = components['schemas']['BoundaryListedView'];
export type Ground = components['schemas']['MapGroundView'];

/** The boundaries that are in use, one a period of communes, the latest first. */
export const useBoundaries = () =>
  useAnswer({
    key: ['GET /api/boundaries'],
    ask: (signal) => answered(server.GET('/api/boundaries', { signal })),
  });

/** What is drawn of a boundary. */
export const useGround = (id: string) =>
  useAnswer({
    key: ['GET /api/boundaries/:id', id],
    ask: (signal) => answered(server.GET('/api/boundaries/{id}', { params: { path: { id } }, signal })),
  });

/** What is said with a boundary file: the day whose communes it shows, and where it comes from. */
export interface BoundarySaid {
  on: string;
  source: string;
}

const asked = (said: Record<string, string>): string => new URLSearchParams(said).toString();

/** Has a file read; nothing is written. */
export const checkBoundary = (
  file: File,
  { on, source }: BoundarySaid,
  tell: (sent: number, of: number) => void,
): Promise<BoundaryCheck> => sendFile(`/api/boundaries/check?${asked({ on, source })}`, file, tell);

/** Puts a file in use in the place of the boundary that was seen; null: there was none. */
export async function keepBoundary(
  file: File,
  { on, source }: BoundarySaid,
  replaces: string | null,
  tell: (sent: number, of: number) => void,
): Promise<void> {
  await sendFile(`/api/boundaries?${asked({ on, source, ...(replaces === null ? {} : { replaces }) })}`, file, tell);
  await boundariesChanged();
}

export async function removeBoundary(id: string): Promise<void> {
  await answered(server.DELETE('/api/boundaries/{id}', { params: { path: { id } } }));
  await boundariesChanged();
}

/** What is drawn of one never changes, and of one that was taken away nothing is to be asked. */
const boundariesChanged = (): Promise<void> => nowOld('GET /api/boundaries', 'GET /api/audit');
