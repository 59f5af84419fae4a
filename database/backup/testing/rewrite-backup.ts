import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { readTar, tarEnd, tarEntry, type TarEntry } from '../tar.js';

/** Writes a backup anew with its entries changed, each sum that the file itself holds (gzip, tar) right: as somebody would who alters one by hand. */
export async function rewriteBackup(from: string, to: string, change: (entry: TarEntry) => TarEntry): Promise<void> {
  const entries = readTar(createReadStream(from).pipe(createGunzip()));
  async function* changed(): AsyncGenerator<Buffer> {
    for await (const entry of entries) yield* tarEntry(change(entry), new Date(0));
    yield tarEnd();
  }
  await pipeline(changed(), createGzip(), createWriteStream(to, { mode: 0o600 }));
}
