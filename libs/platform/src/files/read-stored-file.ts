import type { Tx } from '../transactions.js';

/** The bytes of a file that is kept. The caller has asked for what refers to it within its reach; without the file that is a fault. */
export async function readStoredFile(tx: Tx, sha256: string): Promise<Buffer> {
  const [row] = await tx.manager.query<{ bytes: Buffer }[]>(
    'SELECT bytes FROM stored_file WHERE province_code = $1 AND sha256 = $2',
    [tx.province, sha256],
  );
  if (!row) throw new Error(`The file ${sha256} is referred to and not kept`);
  return row.bytes;
}
