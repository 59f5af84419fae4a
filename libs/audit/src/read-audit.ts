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
  const { most, ...equal } = filter;
  const where = Object.fromEntries(Object.entries({ province: tx.province, ...equal }).filter(([, value]) => value !== undefined));
  return tx.manager.find(AuditRecord, { where, order: { number: 'DESC' }, take: most });
}
