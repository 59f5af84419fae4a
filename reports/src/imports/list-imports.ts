import type { Tx } from '@chuan-xa/platform';
import { FileImport } from './file-import.entity.js';
import type { ImportKindName } from './import-kind.js';

/** Files of one kind that were sent in with the same reach, the latest first. */
export async function listImports(
  tx: Tx,
  kind: ImportKindName,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ items: FileImport[]; total: number }> {
  const [items, total] = await tx.manager.findAndCount(FileImport, {
    where: { province: tx.province, kind },
    order: { receivedAt: 'DESC', id: 'ASC' },
    skip: (page - 1) * pageSize,
    take: pageSize,
  });
  return { items, total };
}
