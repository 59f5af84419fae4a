import { createHash } from 'node:crypto';
import type { FileKindName } from '@chuan-xa/wording';
import type { Tx } from '../transactions.js';
import { checkFile, type SentFile } from './check-file.js';

/** A file that is kept, and what it is called by whoever keeps it. */
export interface StoredFile {
  sha256: string;
  name: string;
  /** Bytes. */
  size: number;
  mediaType: string;
}

/**
 * Keeps a file under the SHA-256 of its bytes: the same bytes twice are one row. Whoever refers to it says in its migration who may
 * read it (a policy of `stored_file`). Refuses what `checkFile` refuses.
 * @param kinds what is taken here; every kind where nothing is named
 */
export async function storeFile(tx: Tx, sent: SentFile, kinds?: readonly FileKindName[]): Promise<StoredFile> {
  const { name, mediaType } = checkFile(sent, kinds);
  const { bytes } = sent;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  // Without naming the key: a row that is there already may be one that this transaction does not see.
  await tx.manager.query(
    `INSERT INTO stored_file (province_code, sha256, bytes, size, media_type, stored_at, stored_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
    [tx.province, sha256, bytes, bytes.length, mediaType, tx.at, tx.actor.name],
  );
  return { sha256, name, size: bytes.length, mediaType };
}
