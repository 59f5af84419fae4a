import type { AuditFilter } from '@chuan-xa/audit';
import { auditActionWord, auditObjectWord, formatDate } from '@chuan-xa/wording';

/** Which acts were asked for: `Các việc: từ ngày 01/10/2023; xã mã 06034`. */
export function filterLine({ type, id, person, commune, action, from, to }: AuditFilter): string {
  const parts = [
    from === undefined ? '' : `từ ngày ${formatDate(from)}`,
    to === undefined ? '' : `đến hết ngày ${formatDate(to)}`,
    type === undefined ? '' : `về ${auditObjectWord(type)}`,
    id === undefined ? '' : `có mã ${id}`,
    commune === undefined ? '' : `xã mã ${commune}`,
    person === undefined ? '' : `người làm ${person}`,
    action === undefined ? '' : `loại ${auditActionWord(action)}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'Mọi việc' : `Các việc: ${parts.join('; ')}`;
}
