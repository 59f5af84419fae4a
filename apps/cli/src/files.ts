import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { refuse, type Refusal } from '@chuan-xa/platform';

/** A file that the operator named. Refuses: FILE_NOT_READ. */
export async function readGiven(path: string): Promise<Buffer> {
  return readFile(path).catch((error: unknown) => {
    throw failed('FILE_NOT_READ', path, error);
  });
}

/** As above, as text; without a path, what comes on stdin. */
export const readGivenText = async (path?: string): Promise<string> =>
  path === undefined ? text(process.stdin) : (await readGiven(path)).toString('utf8');

/** A finished file to the place that the operator named. Refuses: FILE_NOT_WRITTEN. */
export async function putFile(from: string, to: string): Promise<void> {
  await copyFile(from, to).catch((error: unknown) => {
    throw failed('FILE_NOT_WRITTEN', to, error);
  });
}

/** Bytes as a file at the place that the operator named. Refuses: FILE_NOT_WRITTEN. */
export async function putBytes(bytes: Uint8Array, to: string): Promise<void> {
  await writeFile(to, bytes).catch((error: unknown) => {
    throw failed('FILE_NOT_WRITTEN', to, error);
  });
}

function failed(code: 'FILE_NOT_READ' | 'FILE_NOT_WRITTEN', file: string, error: unknown): Refusal {
  return refuse(code, { file, why: (error as NodeJS.ErrnoException).code });
}
