import type { Tx } from '@chuan-xa/platform';
import { AuditRecord } from './audit-record.entity.js';

/** What to read of the record. */
export interface AuditFilter {
  objectType?: string;
  objectId?: string;
  actor?: string;
  /** At most this many, newest first. */
  most: number;
}

/** The newest acts first. */
export function readAudit(tx: Tx, filter: AuditFilter): Promise<AuditRecord[]> {
  const { most, objectType, objectId, actor } = filter;
  const where = {
    province: tx.province,
    ...(objectType === undefined ? {} : { objectType }),
    ...(objectId === undefined ? {} : { objectId }),
    ...(actor === undefined ? {} : { actor }),
  };
  return tx.manager.find(AuditRecord, { where, order: { number: 'DESC' }, take: most });
}
